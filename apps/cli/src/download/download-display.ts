import { systemClock } from "@vidtask/client";
import type { DownloadOptions, DownloadProgress } from "@vidtask/client/download";
import type { Io } from "../io.ts";
import { LiveBlock } from "../live-block.ts";
import { toNote } from "../progress.ts";
import { createStyle } from "../style.ts";
import { formatBytes } from "./format-bytes.ts";
import { describeDownload, renderDownload } from "./render-download.ts";
import { SpeedMeter } from "./speed-meter.ts";

/** Milliseconds between two pictures: a fast download tells of thousands of chunks in a second. */
const FRAME = 100;
/** Bytes between two plain lines where the whole is not known. */
const STRIDE = 10_000_000;

const RESUMES = "The video broke off; the download goes on in a second.";

/** Shows on stderr how a download goes. */
export interface DownloadDisplay {
  callbacks: Required<Pick<DownloadOptions, "onProgress" | "onResume">>;
  stop(): void;
}

/**
 * A live bar where stderr is a terminal, else a plain line for each tenth of the video.
 *
 * @param name What is downloaded; no signed URL.
 */
export function createDownloadDisplay(io: Io, flags: { quiet?: boolean }, name: string): DownloadDisplay {
  const { stderr, env } = io;
  if (flags.quiet) {
    return { callbacks: { onProgress() {}, onResume() {} }, stop() {} };
  }
  return stderr.isTTY && env.TERM !== "dumb" ? createBar(io, name) : createLines(io, name);
}

function createLines({ stderr }: Io, name: string): DownloadDisplay {
  let steps = -1;
  let isFirst = true;
  return {
    callbacks: {
      onProgress(progress) {
        const { received, total } = progress;
        if (isFirst) {
          noteResumed(progress, (text) => stderr.write(toNote(text)));
        }
        isFirst = false;
        const now = Math.floor(total === undefined ? received / STRIDE : (received / total) * 10);
        if (now !== steps) {
          stderr.write(describeDownload(name, progress));
        }
        steps = now;
      },
      onResume: () => stderr.write(toNote(RESUMES)),
    },
    stop() {},
  };
}

function createBar(io: Io, name: string): DownloadDisplay {
  const { stderr, env, clock = systemClock } = io;
  const style = createStyle(env, stderr);
  const block = new LiveBlock(stderr);
  const meter = new SpeedMeter();
  const since = clock.now();
  const stopped = new AbortController();
  let progress: DownloadProgress | undefined;
  let drawnAt = Number.NEGATIVE_INFINITY;
  const draw = () => {
    const now = clock.now();
    drawnAt = now;
    const speed = meter.speed(progress?.received ?? 0, now);
    const screen = { style, columns: stderr.columns || 80 };
    block.draw([renderDownload({ name, progress, speed, elapsed: now - since }, screen)]);
  };
  const note = (text: string) => {
    block.clear();
    stderr.write(toNote(text));
    draw();
  };
  void (async () => {
    // The time goes on when nothing comes.
    while (!stopped.signal.aborted) {
      draw();
      await clock.sleep(1_000, stopped.signal);
    }
  })();
  return {
    callbacks: {
      onProgress(next) {
        if (progress === undefined) {
          noteResumed(next, note);
        }
        progress = next;
        meter.add(next.received, clock.now());
        if (clock.now() - drawnAt >= FRAME) {
          draw();
        }
      },
      onResume: () => note(RESUMES),
    },
    stop() {
      stopped.abort();
      block.clear();
    },
  };
}

function noteResumed({ resumedFrom }: DownloadProgress, note: (text: string) => void): void {
  if (resumedFrom > 0) {
    note(`${formatBytes(resumedFrom)} were there from an earlier download; it goes on from them.`);
  }
}
