import { createHash } from "node:crypto";
import type { Container } from "@vidtask/client/download";

/**
 * Bytes of a name without its ending. The files beside it have longer endings, encrypted folders shorter names, and
 * Windows counts the path.
 */
const MOST = 100;

/** Names that are devices on Windows, whatever comes after a dot. */
const DEVICE = /^(con|prn|aux|nul|clock\$|com\d|lpt\d)(\.|$)/i;

/** A file name for the video of a task: safe on every file system, and no other task's. */
export function toFileName(id: string, container: Container = "mp4"): string {
  return `${toSafe(id, id)}.${container}`;
}

/** A file name for the video at a URL: its last part, and a mark of the whole. */
export function toUrlFileName(url: string, container: Container = "mp4"): string {
  const last = new URL(url).pathname.split("/").findLast((part) => part !== "") ?? "";
  const stem = decode(last).replace(/\.(mp4|mov|webm|mkv|avi|ts)$/i, "");
  return `${toSafe(stem || "video", url)}.${container}`;
}

/**
 * A text as a name of letters, digits, dots, _ and -.
 *
 * @param whole What it is the name of. Where the name does not say all of it, the start of its SHA-256 follows: `a:b` and
 * `a/b` would be one name, and so would `a` and `A` on many file systems.
 */
function toSafe(text: string, whole: string): string {
  const plain = text
    .replace(/[^\w.-]+/g, "_")
    // Not hidden, no option of another command, not ..
    .replace(/^[.-]+/, "_")
    .slice(0, MOST);
  const safe = DEVICE.test(plain) ? `_${plain}` : plain;
  if (safe === whole && !/[A-Z]/.test(safe)) {
    return safe;
  }
  return `${safe}-${createHash("sha256").update(whole).digest("hex").slice(0, 8)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
