import type { Output } from "./io.ts";

/** Shorter than this is no secret, and might be a part of any word. */
const SHORTEST = 8;

/** The keys that a call came to know. Whatever is printed, they are blanked in it: a gateway may echo them anywhere. */
export class Secrets {
  readonly #forms = new Set<string>();

  /** Blank this text from now on, also percent-encoded, in base64, and as JSON spells it. */
  add(text: string): void {
    const secret = text.trim();
    if (secret.length >= SHORTEST) {
      const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)];
      for (const form of [...forms, Buffer.from(secret).toString("base64")]) {
        this.#forms.add(form);
      }
    }
  }

  /** A text without them. */
  mask(text: string): string {
    return [...this.#forms].reduce((safe, form) => safe.replaceAll(form, "[key]"), text);
  }

  /** An output that shows none of them. */
  guard(output: Output): Output {
    return {
      write: (text) => output.write(this.mask(text)),
      // Asked for anew each time: a terminal changes its size.
      get isTTY() {
        return output.isTTY;
      },
      get columns() {
        return output.columns;
      },
      get rows() {
        return output.rows;
      },
    };
  }
}
