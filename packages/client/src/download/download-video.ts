import { systemClock } from "../clock.ts";
import type { Client } from "../create-client.ts";
import { NetworkError, VidtaskError } from "../errors.ts";
import { requireText } from "../require-text.ts";
import type { Task } from "../task.ts";
import {
  type Download,
  type DownloadOptions,
  type DownloadSettings,
  type SkippedDownload,
  toDownloadSettings,
} from "./download-options.ts";
import { lockFile } from "./file-lock.ts";
import { findTarget } from "./find-target.ts";
import { IdleWatch } from "./idle-watch.ts";
import { MediaSource } from "./media-source.ts";
import { PartFile } from "./part-file.ts";
import { promptly } from "./promptly.ts";
import { receiveVideo } from "./receive-video.ts";

/** Bytes that must have come since the last break, for a call to go on by itself. */
const PROGRESS = 1_000_000;
/** Milliseconds before it does. */
const PAUSE = 1_000;

/**
 * Download a video. It is written to `<file>.part` and takes the file's place once it is whole: whatever happens, the
 * file is the old one or the new one. After a break the next call goes on from the `.part`.
 *
 * @param source A URL (what starts with http:// or https://), a succeeded task, or the id of one, which is queried. The
 * key goes to the gateway alone. A task whose URL has expired is queried once for a fresh one.
 * @param file Where the video goes. Its folder must exist.
 * @throws LocalFileError if the file can't be written, FileBusyError if another download writes it; NetworkError,
 * IncompleteVideoError after a break, RedirectError, UrlRefusedError, VideoGoneError and other errors of the answer;
 * NotAVideoError, VideoTooLargeError; TypeError for a wrong option.
 */
export async function downloadVideo(
  client: Client,
  source: Task | string,
  file: string,
  options: DownloadOptions = {},
): Promise<Download | SkippedDownload> {
  requireText("file", file);
  if (typeof source === "string") {
    requireText("source", source);
  }
  const settings = toDownloadSettings(options);
  const { signal } = settings;
  signal?.throwIfAborted();
  return promptly(download(client, source, file, settings), signal);
}

async function download(
  client: Client,
  source: Task | string,
  path: string,
  settings: DownloadSettings,
): Promise<Download | SkippedDownload> {
  const isKept = (size: number | undefined): size is number => size !== undefined && !settings.overwrite;
  const { file, size } = await findTarget(path);
  if (isKept(size)) {
    return { skipped: true, file, bytes: size };
  }
  const media = new MediaSource(client, source);
  const lock = await lockFile(file);
  try {
    // Another download may have just been done with it.
    const { size: now } = await findTarget(file);
    if (isKept(now)) {
      return { skipped: true, file, bytes: now };
    }
    const part = await PartFile.open(file, client.settings.clock ?? systemClock);
    try {
      await receive(client, media, part, settings);
      await part.finish(async () => {
        settings.signal?.throwIfAborted();
        await lock.check();
      });
    } finally {
      await part.close();
    }
    return part.toDownload();
  } catch (error) {
    if (error instanceof VidtaskError) {
      error.taskId ??= media.taskId;
    }
    throw error;
  } finally {
    await lock.release();
  }
}

/** Receive all of a video, going on after a break as often as the options allow. */
async function receive(
  client: Client,
  source: MediaSource,
  part: PartFile,
  settings: DownloadSettings,
): Promise<void> {
  const { clock = systemClock } = client.settings;
  const { signal: own } = settings;
  for (let attempt = 1; ; attempt += 1) {
    const watch = new IdleWatch(clock, settings.idleTimeout);
    const signal = AbortSignal.any([watch.signal, ...(own ? [own] : [])]);
    const before = part.received;
    try {
      return await receiveVideo({ client, settings, subject: source.subject, signal, watch }, source, part);
    } catch (error) {
      own?.throwIfAborted();
      const canResume = error instanceof NetworkError && part.record && part.received - before >= PROGRESS;
      if (!canResume || attempt > settings.resumes) {
        throw error;
      }
      settings.onResume?.({ error, attempt, delay: PAUSE });
    } finally {
      watch.stop();
    }
    await clock.sleep(PAUSE, own ?? new AbortController().signal);
    own?.throwIfAborted();
  }
}
