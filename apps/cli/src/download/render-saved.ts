import type { Download, SkippedDownload } from "@vidtask/client/download";
import type { Style } from "../style.ts";
import { toVisible } from "../visible.ts";
import { formatBytes } from "./format-bytes.ts";

/** What is told of a file with a video. */
export interface SavedVideo {
  file: string;
  bytes: number;
  /** Undefined of a file that was there already. */
  sha256?: string;
  skipped: boolean;
}

/** What is told of a download once it is over. */
export function toSavedVideo(download: Download | SkippedDownload): SavedVideo {
  const { file, bytes, skipped } = download;
  return { file, bytes, ...(!download.skipped && { sha256: download.sha256 }), skipped };
}

/** A file with a video for people, a line for each thing that is known of it. */
export function renderSaved({ file, bytes, sha256 }: SavedVideo, style: Style): string {
  const rows = [
    ["file", file],
    ["size", formatBytes(bytes)],
    ["sha256", sha256],
  ] as const;
  return rows
    .flatMap(([name, value]) =>
      value === undefined ? [] : [`  ${style("dim", name.padEnd(9))}  ${toVisible(value)}\n`],
    )
    .join("");
}
