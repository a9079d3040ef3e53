import { realpath, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { hasCode, LocalFileError, withFile } from "./local-file-error.ts";

/** The file that a video goes to. */
export interface Target {
  /** Absolute, and no symbolic link: the link stays, and what it leads to is replaced. */
  file: string;
  /** Bytes of the file that is there. */
  size: number | undefined;
}

/**
 * Look at the place where a video is to go.
 *
 * @throws LocalFileError if it is not a file, as a folder or a device.
 */
export async function findTarget(file: string): Promise<Target> {
  if (/[/\\]$/.test(file.replaceAll("\\", process.platform === "win32" ? "/" : "_"))) {
    throw new LocalFileError(file, "EISDIR");
  }
  const path = resolve(file);
  const found = await withFile(path, () => stat(path).catch(absent));
  if (found?.isFile() === false) {
    throw new LocalFileError(path, found.isDirectory() ? "EISDIR" : "EINVAL");
  }
  return { file: found ? await withFile(path, () => realpath(path)) : path, size: found?.size };
}

function absent(error: unknown): undefined {
  if (!hasCode(error, "ENOENT")) {
    throw error;
  }
}
