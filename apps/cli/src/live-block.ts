import type { Output } from "./io.ts";

/** Lines at the bottom of a terminal that are drawn again and again. */
export class LiveBlock {
  readonly #output: Output;
  #height = 0;

  constructor(output: Output) {
    this.#output = output;
  }

  /** Put these lines in place of those before. None may be wider than the terminal. */
  draw(lines: readonly string[]): void {
    const text = lines.map((line) => `${line}\n`).join("");
    this.#output.write(`${this.#up()}${text}`);
    this.#height = lines.length;
  }

  /** Take the lines away. */
  clear(): void {
    if (this.#height > 0) {
      this.#output.write(this.#up());
      this.#height = 0;
    }
  }

  /** To the first line, and all below erased. */
  #up(): string {
    return this.#height > 0 ? `\x1b[${this.#height}A\r\x1b[J` : "";
  }
}
