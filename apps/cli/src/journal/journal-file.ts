import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fdatasyncSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from "node:fs";
import { platform } from "node:os";
import { dirname } from "node:path";
import { CliError } from "../cli-error.ts";

const NEWLINE = 0x0a;

/** Lines at the end of a file, which many processes write at once and any may be killed in the middle of. */
export class JournalFile {
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }

  /**
   * Check that lines can be written, and make the file if there is none: for this user alone, since prompts are private.
   *
   * @throws CliError with exit code 12.
   */
  prepare(): void {
    this.#open("a+", () => {});
  }

  /**
   * Append a line in one write, which other processes' lines go before or after, and wait until it is on the disk.
   *
   * @throws CliError with exit code 12.
   */
  append(line: string): void {
    this.#open("a+", (descriptor) => {
      // What a process wrote that was killed in the middle of its line ends here.
      const bytes = Buffer.from(`${endsLine(descriptor) ? "" : "\n"}${line}\n`);
      const written = writeSync(descriptor, bytes);
      if (written < bytes.length) {
        throw Object.assign(new Error("The line was cut."), { code: "ENOSPC" });
      }
      fdatasyncSync(descriptor);
    });
  }

  /** What is in the file from a place on; nothing if there is no file. */
  read(from: number): Buffer {
    try {
      return this.#open("r", (descriptor) => readFrom(descriptor, from));
    } catch (error) {
      if (error instanceof CliError && hasCode(error.cause, "ENOENT")) {
        return Buffer.alloc(0);
      }
      throw error;
    }
  }

  /** Put blanks in the place of bytes. The file keeps its length, so that what others append meanwhile is not lost. */
  blank(ranges: readonly { start: number; length: number }[]): void {
    this.#open("r+", (descriptor) => {
      for (const { start, length } of ranges) {
        writeSync(descriptor, Buffer.alloc(length, " "), 0, length, start);
      }
      fdatasyncSync(descriptor);
    });
  }

  #open<Value>(flags: "a+" | "r" | "r+", act: (descriptor: number) => Value): Value {
    try {
      if (flags === "a+") {
        makePrivateFolder(dirname(this.path));
      }
      const descriptor = openSync(this.path, toNumber(flags), 0o600);
      try {
        const { mode } = fstatSync(descriptor);
        if (!fstatSync(descriptor).isFile()) {
          throw Object.assign(new Error("It is no regular file."), { code: "EINVAL" });
        }
        if (platform() !== "win32" && (mode & 0o077) !== 0) {
          fchmodSync(descriptor, 0o600);
        }
        return act(descriptor);
      } finally {
        closeSync(descriptor);
      }
    } catch (cause) {
      throw toJournalError(this.path, cause);
    }
  }
}

/** Opening must not wait for the other end of a pipe. Windows has no such flag. */
function toNumber(flags: "a+" | "r" | "r+"): number {
  const { O_APPEND, O_CREAT, O_NONBLOCK = 0, O_RDONLY, O_RDWR } = constants;
  const modes = { "a+": O_RDWR | O_APPEND | O_CREAT, r: O_RDONLY, "r+": O_RDWR };
  return modes[flags] | O_NONBLOCK;
}

function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (platform() !== "win32" && (statSync(folder).mode & 0o077) !== 0) {
    chmodSync(folder, 0o700);
  }
}

function endsLine(descriptor: number): boolean {
  const { size } = fstatSync(descriptor);
  const last = Buffer.alloc(1);
  return size === 0 || readSync(descriptor, last, 0, 1, size - 1) === 0 || last[0] === NEWLINE;
}

function readFrom(descriptor: number, from: number): Buffer {
  const bytes = Buffer.alloc(Math.max(0, fstatSync(descriptor).size - from));
  let length = 0;
  for (let count = -1; count !== 0 && length < bytes.length; length += count) {
    count = readSync(descriptor, bytes, length, bytes.length - length, from + length);
  }
  return bytes.subarray(0, length);
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

function toJournalError(path: string, cause: unknown): CliError {
  if (cause instanceof CliError) {
    return cause;
  }
  const code = cause instanceof Error && "code" in cause ? cause.code : cause;
  const error = new CliError(
    `The journal ${path} can't be used (${code}). Mend that, or set XDG_STATE_HOME to another folder.`,
    12,
  );
  error.cause = cause;
  return error;
}
