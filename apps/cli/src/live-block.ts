import type { Output } from "./io.ts";

/** The block that stands on an output. */
const standing = new WeakMap<Output, LiveBlock>();

/** Write lines that stay: where a block stands, above it. */
export function writeAbove(output: Output, lines: string): void {
  const block = standing.get(output);
  if (block) {
    block.insert(lines);
  } else {
    output.write(lines);
  }
}

/** Lines at the bottom of a terminal that are drawn again and again. */
export class LiveBlock {
  readonly #output: Output;
  #height = 0;
  #text = "";

  constructor(output: Output) {
    this.#output = output;
  }

  /** Put these lines in place of those before. None may be wider than the terminal. */
  draw(lines: readonly string[]): void {
    const before = this.#up();
    this.#text = lines.map((line) => `${line}\n`).join("");
    this.#height = lines.length;
    this.#output.write(`${before}${this.#text}`);
    standing.set(this.#output, this);
  }

  /** Put lines that stay above it. */
  insert(lines: string): void {
    this.#output.write(`${this.#up()}${lines}${this.#text}`);
  }

  /** Take the lines away. */
  clear(): void {
    if (this.#height > 0) {
      this.#output.write(this.#up());
      this.#height = 0;
      standing.delete(this.#output);
    }
  }

  /** To the first line, and all below erased. */
  #up(): string {
    return this.#height > 0 ? `\x1b[${this.#height}A\r\x1b[J` : "";
  }
}
