import { rename, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Client, Task } from "@vidtask/client";
import {
  type Container,
  type Download,
  type DownloadOptions,
  downloadVideo,
  LocalFileError,
  type SkippedDownload,
} from "@vidtask/client/download";
import { toFileName, toUrlFileName } from "./to-file-name.ts";

/** Whether a video's source is its URL, and not a task. */
export function isUrl(source: string): boolean {
  return /^https?:\/\//i.test(source);
}

/** Containers by how common they are. */
const CONTAINERS = ["mp4", "webm", "mov", "mkv", "avi", "ts"] as const satisfies Container[];

/** Where a video goes, and how it is downloaded. */
export interface SaveOptions extends DownloadOptions {
  /** Default: named after the source and the video's container. */
  file?: string | undefined;
  /** Where a file without a given name goes. Default: the current folder. */
  folder?: string | undefined;
}

/** Download a video into the file that is named, or into one named after its source. */
export async function saveVideo(
  client: Client,
  source: Task | string,
  { file, folder = ".", ...options }: SaveOptions,
): Promise<Download | SkippedDownload> {
  if (file !== undefined) {
    return downloadVideo(client, source, file, options);
  }
  const toPath = (container: Container) => join(folder, toName(source, container));
  const there = options.overwrite ? undefined : await findFile(CONTAINERS.map(toPath));
  // What it is shows only when it comes: nearly always an mp4.
  const saved = await downloadVideo(client, source, there ?? toPath("mp4"), options);
  if (saved.skipped || saved.container === "mp4") {
    return saved;
  }
  const named = join(dirname(saved.file), toName(source, saved.container));
  await rename(saved.file, named).catch((error: NodeJS.ErrnoException) => {
    throw new LocalFileError(named, error.code ?? "EIO", error);
  });
  return { ...saved, file: named };
}

function toName(source: Task | string, container: Container): string {
  if (typeof source !== "string") {
    return toFileName(source.id, container);
  }
  return isUrl(source) ? toUrlFileName(source, container) : toFileName(source, container);
}

/** The first of the paths that is something. */
async function findFile(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    if (await stat(path).catch(() => undefined)) {
      return path;
    }
  }
  return undefined;
}
