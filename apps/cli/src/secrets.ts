import type { Io, Output, Written } from "./io.ts";

/** A key. What is shorter is none to protect, such as that of a simulator, and may be a part of any word. */
const SECRET = /^[!-~]{12,}$/;

/** The keys that a call came to know. Whatever is printed, they are blanked in it: a gateway may echo them anywhere. */
export class Secrets {
  /** At first it fits nothing. */
  #pattern = "(?!)";

  /** Blank this text from now on: in any case of letters, percent-encoded, in base64, and as JSON spells it. */
  add(text = ""): void {
    const secret = text.trim();
    if (SECRET.test(secret)) {
      const forms = [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1), btoa(secret)];
      this.#pattern += forms.map((form) => `|${form.replace(/\W/g, "\\$&")}`).join("");
    }
  }

  /** A text without them. */
  mask(text: string): string {
    return text.replace(new RegExp(this.#pattern, "gi"), "[key]");
  }

  /** Have the outputs of a call show none of them, and its commands tell which they are. */
  guard(io: Io): void {
    this.add(io.env.VIDTASK_API_KEY);
    io.secrets = this;
    for (const name of ["stdout", "stderr"] as const) {
      const output: Output = io[name];
      const write = (text: string, written?: Written) => output.write(this.mask(text), written);
      // The rest is the output's own: a terminal changes its size.
      io[name] = Object.create(output, { write: { value: write } });
    }
  }
}
