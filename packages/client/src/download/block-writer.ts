import type { FileHandle } from "node:fs/promises";

/** Bytes of one write: a few large ones are faster than many small ones. */
const BLOCK = 1 << 20;
/** Bytes between two flushes on the way, so that the last one is short. */
const FLUSH = 1 << 24;

/** Writes a file in large blocks, one on its way to the disk while the next one fills. */
export class BlockWriter {
  readonly #handle: FileHandle;
  /** Where the block that fills begins in the file. */
  #position: number;
  #filled = 0;
  #block = Buffer.allocUnsafe(BLOCK);
  #spare = Buffer.allocUnsafe(BLOCK);
  #writing: Promise<void> = Promise.resolve();
  #flushing: Promise<void> = Promise.resolve();
  #flushed: number;

  constructor(handle: FileHandle, position: number) {
    this.#handle = handle;
    this.#position = position;
    this.#flushed = position;
  }

  /** Take bytes; resolves when there is room for more. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let taken = 0; taken < bytes.byteLength; ) {
      const part = bytes.subarray(taken, taken + BLOCK - this.#filled);
      this.#block.set(part, this.#filled);
      this.#filled += part.byteLength;
      taken += part.byteLength;
      if (this.#filled === BLOCK) {
        await this.#turn();
      }
    }
  }

  /** Write what is left, and wait until all of it is in the file. */
  async end(): Promise<void> {
    await this.#turn();
    await this.#writing;
    await this.#flushing;
  }

  /** Have the full block written, and fill the other one. */
  async #turn(): Promise<void> {
    await this.#writing;
    const full = this.#block.subarray(0, this.#filled);
    const position = this.#position;
    [this.#block, this.#spare] = [this.#spare, this.#block];
    this.#filled = 0;
    this.#position += full.byteLength;
    this.#writing = writeAll(this.#handle, full, position);
    // Whoever awaits it next sees the error.
    this.#writing.catch(() => {});
    if (position - this.#flushed >= FLUSH) {
      await this.#flushing;
      this.#flushed = position;
      this.#flushing = this.#handle.datasync();
      this.#flushing.catch(() => {});
    }
  }
}

/** One call may write less than it is given: a disk that is nearly full does. */
async function writeAll(handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.byteLength; ) {
    const { bytesWritten } = await handle.write(
      bytes,
      written,
      bytes.byteLength - written,
      position + written,
    );
    written += bytesWritten;
  }
}
