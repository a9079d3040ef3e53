import { VidtaskError } from "../errors.ts";
import { isObject } from "../read-place.ts";

const ADVICE: Record<string, string> = {
  ENOSPC: "the disk is full; free some space, then download again to go on",
  EDQUOT: "your share of the disk is used up; free some space, then download again to go on",
  EFBIG: "files may not be so large there; choose another place",
  EACCES: "you may not write there; choose another folder",
  EPERM: "you may not write there; choose another folder",
  EROFS: "it can only be read; choose another folder",
  EISDIR: "it is a folder; name a file in it",
  ENOENT: "its folder does not exist; create it first",
  ENOTDIR: "a part of its path is not a folder; correct the path",
  ENAMETOOLONG: "the name is too long; choose a shorter one",
  ELOOP: "it is a symbolic link that is not followed; remove it",
  EINVAL: "it is not a regular file; name another",
};

/** A file or folder of this machine can't be used as it must be. */
export class LocalFileError extends VidtaskError {
  static override readonly name: string = "LocalFileError";
  /** The system's code, such as `ENOSPC`. */
  declare readonly code: string;
  /** The file or folder. */
  readonly path: string;

  constructor(path: string, code: string, cause?: unknown, advice = ADVICE[code]) {
    super(`${path} can't be written (${code}): ${advice ?? "check it, then download again"}.`, {
      code,
      ...(cause === undefined ? {} : { cause }),
    });
    this.path = path;
  }
}

/** Whether the system refused something for this reason. */
export function hasCode(error: unknown, ...codes: string[]): boolean {
  return isObject(error) && typeof error.code === "string" && codes.includes(error.code);
}

/** Do something with a file; what the system refuses becomes a {@link LocalFileError}. */
export async function withFile<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    if (isObject(error) && typeof error.code === "string" && !(error instanceof VidtaskError)) {
      throw new LocalFileError(path, error.code, error);
    }
    throw error;
  }
}
