/**
 * Walks over the boxes of an mp4 or mov as its bytes come, to tell at the end whether it is whole. A server that sends
 * half without a length, or with a wrong one, is seen by nothing else.
 */
export class BoxWalk {
  /** Where the next box begins; infinite once nothing more can be told. */
  #next = 0;
  /** How many bytes came. */
  #size = 0;
  /** What came of the next box's header. */
  #header = Buffer.alloc(0);

  /** Take the next bytes of the file. */
  update(bytes: Uint8Array): void {
    const start = this.#size;
    this.#size += bytes.byteLength;
    while (this.#next + this.#header.byteLength < this.#size) {
      const from = this.#next + this.#header.byteLength - start;
      this.#header = Buffer.concat([this.#header, bytes.subarray(from, from + 16 - this.#header.byteLength)]);
      if (!this.#readHeader()) {
        return;
      }
    }
  }

  /** Whether the last box goes on beyond the end. */
  get isCut(): boolean {
    return Number.isFinite(this.#next) && (this.#next > this.#size || this.#header.byteLength > 0);
  }

  /** Go on to the next box; false if this one's header is not whole yet. */
  #readHeader(): boolean {
    const header = this.#header;
    if (header.byteLength < 8) {
      return false;
    }
    const short = header.readUInt32BE(0);
    if (short === 1 && header.byteLength < 16) {
      return false;
    }
    const size = short === 1 ? Number(header.readBigUInt64BE(8)) : short;
    // A box of size 0 goes to the end. What is no box is left alone: players do not mind it behind a video.
    const isBox = size >= 8 && /^[\x20-\x7e\xa9]{4}$/.test(header.toString("latin1", 4, 8));
    this.#next = isBox ? this.#next + size : Number.POSITIVE_INFINITY;
    this.#header = Buffer.alloc(0);
    return true;
  }
}
