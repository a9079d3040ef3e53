import { finished, type Readable } from "node:stream";
import type { ChunkReader } from "./media-reply.ts";

/** Bytes that may wait before the stream is paused. What it holds back itself is lost when the connection breaks. */
const MOST_WAITING = 1 << 20;

/**
 * Reads a stream chunk by chunk. A chunk is good until the next one is read: then its memory is given back. Left to the
 * garbage collector, 64 MB of them pile up before it looks.
 */
export class StreamReader implements ChunkReader {
  readonly #stream: Readable;
  readonly #waiting: Uint8Array[] = [];
  #size = 0;
  #end: { error: unknown } | undefined;
  /** Called when there is something to read. */
  #wake = () => {};

  #last: Uint8Array | undefined;
  readonly #isOwner: boolean;

  /** @param isOwner Whether the stream has no use for a chunk that it gave away. */
  constructor(stream: Readable, isOwner: boolean) {
    this.#isOwner = isOwner;
    this.#stream = stream;
    finished(stream, (error) => {
      this.#end = { error };
      this.#wake();
    });
    stream.on("data", (chunk: Uint8Array) => {
      this.#waiting.push(chunk);
      this.#size += chunk.byteLength;
      if (this.#size >= MOST_WAITING) {
        stream.pause();
      }
      this.#wake();
    });
  }

  async read(): Promise<{ value?: Uint8Array | undefined }> {
    this.#free();
    for (;;) {
      const value = this.#waiting.shift();
      if (value) {
        this.#size -= value.byteLength;
        this.#last = value;
        return { value };
      }
      if (this.#end?.error) {
        throw this.#end.error;
      }
      if (this.#end) {
        return {};
      }
      this.#stream.resume();
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #free(): void {
    const { buffer, byteLength } = this.#last ?? new Uint8Array();
    this.#last = undefined;
    // Only from Node 22 on, and not where the chunk is a part of something larger.
    if (this.#isOwner && buffer.byteLength === byteLength && "transfer" in buffer) {
      const { transfer } = buffer;
      void (typeof transfer === "function" && transfer.call(buffer, 0));
    }
  }

  async cancel(): Promise<void> {
    this.#stream.destroy();
  }
}
