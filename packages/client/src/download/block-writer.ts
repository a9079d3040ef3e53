import type { FileHandle } from "node:fs/promises";

/** Bytes of one write: a few large ones are faster than many small ones. */
const BLOCK = 1 << 19;
/** Bytes between two flushes on the way, so that the last one is short. */
const FLUSH = 1 << 24;
/** Milliseconds after which a block is written that is not full: a process that is killed leaves what a slow host sent. */
const LONGEST = 1_000;

/**
 * Writes a file in large blocks. One after the other: were two on their way at once, a process that is killed could
 * leave the second without the first, and a hole that nobody knows of.
 */
export class BlockWriter {
  readonly #handle: FileHandle;
  /** What fills now. */
  #block = newBlock();
  /** The others, the one that is free first in front. */
  readonly #waiting = [newBlock(), newBlock(), newBlock()];
  #filled = 0;
  /** Where the block that fills begins in the file. */
  #position: number;
  #last: Promise<void> = Promise.resolve();
  #flushing: Promise<void> = Promise.resolve();
  #flushed: number;
  readonly #now: () => number;
  #sentAt: number;

  constructor(handle: FileHandle, position: number, now: () => number) {
    this.#handle = handle;
    this.#now = now;
    this.#sentAt = now();
    this.#position = position;
    this.#flushed = position;
  }

  /** Go on at another place, when all before is in the file. */
  async moveTo(position: number): Promise<void> {
    await this.end();
    this.#position = position;
    this.#flushed = position;
  }

  /** Take bytes; resolves when there is room for more. */
  async write(bytes: Uint8Array): Promise<void> {
    for (let taken = 0; taken < bytes.byteLength; ) {
      const part = bytes.subarray(taken, taken + BLOCK - this.#filled);
      this.#block.bytes.set(part, this.#filled);
      this.#filled += part.byteLength;
      taken += part.byteLength;
      if (this.#filled === BLOCK) {
        this.#send();
        await this.#block.free;
        await this.#flush();
      }
    }
    if (this.#now() - this.#sentAt >= LONGEST) {
      await this.end();
    }
  }

  /** Write what is left, and wait until all of it is in the file. */
  async end(): Promise<void> {
    this.#send();
    await this.#last;
    await this.#flushing;
  }

  /** Have the block written behind those before it, and fill the next. */
  #send(): void {
    const block = this.#block;
    const full = block.bytes.subarray(0, this.#filled);
    const position = this.#position;
    this.#last = this.#last.then(() => writeAll(this.#handle, full, position));
    // Whoever awaits it next sees the error.
    this.#last.catch(() => {});
    block.free = this.#last;
    this.#waiting.push(block);
    this.#block = this.#waiting.shift() ?? newBlock();
    this.#position += this.#filled;
    this.#filled = 0;
    this.#sentAt = this.#now();
  }

  async #flush(): Promise<void> {
    if (this.#position - this.#flushed < FLUSH) {
      return;
    }
    await this.#flushing;
    this.#flushed = this.#position;
    this.#flushing = this.#handle.datasync();
    this.#flushing.catch(() => {});
  }
}

/** A block, and when it can be filled again. */
function newBlock() {
  return { bytes: Buffer.allocUnsafeSlow(BLOCK), free: Promise.resolve() };
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
