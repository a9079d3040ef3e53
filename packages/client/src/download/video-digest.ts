import { createHash, type Hash } from "node:crypto";
import { BoxWalk } from "./box-walk.ts";
import { type Container, HEAD_SIZE, toContainer } from "./container.ts";

/** What is learnt of a video while its bytes pass, first to last. */
export class VideoDigest {
  readonly #hash: Hash = createHash("sha256");
  readonly #boxes = new BoxWalk();
  #head = Buffer.alloc(0);
  #size = 0;

  update(bytes: Uint8Array): void {
    this.#hash.update(bytes);
    this.#boxes.update(bytes);
    this.#size += bytes.byteLength;
    if (this.#head.byteLength < HEAD_SIZE) {
      this.#head = Buffer.concat([this.#head, bytes.subarray(0, HEAD_SIZE - this.#head.byteLength)]);
    }
  }

  /** How many bytes came. */
  get size(): number {
    return this.#size;
  }

  /** Undefined if it is no video. */
  get container(): Container | undefined {
    return toContainer(this.#head);
  }

  /** Whether the video itself says that it goes on. */
  get isCut(): boolean {
    return /^(mp4|mov)$/.test(`${this.container}`) && this.#boxes.isCut;
  }

  /** The SHA-256 of all that came. Ask once. */
  sha256(): string {
    return this.#hash.digest("hex");
  }
}
