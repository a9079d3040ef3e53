import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askSecret } from "../src/ask-secret.ts";

/** Ask, type this, and see what is shown. */
async function ask(typed: string, interrupt = new AbortController().signal) {
  const input = new PassThrough();
  let shown = "";
  const output = {
    write(text: string) {
      shown += text;
    },
  };
  const asked = askSecret("API key: ", input, output, interrupt);
  input.write(typed);
  const answer: unknown = await asked.catch((error: unknown) => error);
  return { answer, shown };
}

test.each([
  ["sk-1\r", "sk-1"],
  ["sk-1\n", "sk-1"],
  ["sk-12\x7f\r", "sk-1"],
  ["no\x15sk-1\r", "sk-1"],
  ["\r", ""],
  ["\x04", ""],
])("What is typed (%j) is taken and not shown", async (typed, answer) => {
  expect(await ask(typed)).toEqual({ answer, shown: "API key: \n" });
});

test("Ctrl-C ends it with 130", async () => {
  expect((await ask("sk-1\x03")).answer).toMatchObject({ exitCode: 130 });
});

test("A signal from elsewhere ends it", async () => {
  const interrupt = new AbortController();
  const asked = ask("sk-1", interrupt.signal);
  interrupt.abort(new Error("enough"));
  expect((await asked).answer).toBe(interrupt.signal.reason);
});
