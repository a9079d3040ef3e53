import type { ChunkReader } from "./media-reply.ts";
import type { MediaRequest } from "./open-media.ts";

/** Reads a body chunk by chunk, until it ends or breaks off. */
export class BodyReader {
  readonly #request: MediaRequest;
  readonly #reader: ChunkReader;
  /** What broke it off, if anything did. */
  broken: { cause: unknown } | undefined;

  constructor(request: MediaRequest, reader: ChunkReader) {
    this.#request = request;
    this.#reader = reader;
    // A stream of a `fetch` that does not look at the signal is ended too.
    request.signal.addEventListener("abort", this.cancel);
  }

  /** The next bytes; undefined after the last. */
  async next(): Promise<Uint8Array | undefined> {
    const { signal, watch } = this.#request;
    try {
      const { value } = await watch.wait(() => this.#reader.read());
      signal.throwIfAborted();
      return value;
    } catch (cause) {
      this.broken = { cause: signal.aborted ? signal.reason : cause };
      return undefined;
    }
  }

  /** Read no more. */
  cancel = (): void => {
    this.#request.signal.removeEventListener("abort", this.cancel);
    this.#reader.cancel().catch(() => {});
  };
}
