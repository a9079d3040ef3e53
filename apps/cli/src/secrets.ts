import type { Output } from "./io.ts";

/** Shorter than this is no key to protect, such as that of a simulator, and may be a part of any word. */
const SHORTEST = 12;

/** The keys that a call came to know. Whatever is printed, they are blanked in it: a gateway may echo them anywhere. */
export class Secrets {
  readonly #patterns = new Map<string, RegExp>();

  /** Blank this text from now on: in any case of letters, percent-encoded, in base64, and as JSON spells it. */
  add(text: string): void {
    const secret = text.trim();
    if (secret.length >= SHORTEST) {
      const base64 = Buffer.from(secret).toString("base64");
      const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), base64];
      const escaped = forms.map((form) => form.replace(/[^\w]/g, "\\$&"));
      this.#patterns.set(secret, new RegExp([...new Set(escaped)].join("|"), "gi"));
    }
  }

  /** A text without them. */
  mask(text: string): string {
    return [...this.#patterns.values()].reduce((safe, pattern) => safe.replace(pattern, "[key]"), text);
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
