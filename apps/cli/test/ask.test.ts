import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { ask } from "../src/ask.ts";
import { CliError } from "../src/cli-error.ts";

/** Ask, and keep what is printed. */
function askOn(interrupt: AbortSignal) {
  const input = new PassThrough();
  const output = new PassThrough({ encoding: "utf8" });
  return { input, answer: ask("Really? ", input, output, interrupt), printed: () => output.read() };
}

test("The line that is typed is the answer", async () => {
  const { input, answer, printed } = askOn(new AbortController().signal);
  input.write("yes\n");
  expect(await answer).toBe("yes");
  expect(printed()).toBe("Really? ");
});

test("An end without a line is an empty answer, and ends the line of the question", async () => {
  const { input, answer, printed } = askOn(new AbortController().signal);
  input.end();
  expect(await answer).toBe("");
  expect(printed()).toBe("Really? \n");
});

test("An interrupt ends it with its reason, and ends the line of the question", async () => {
  const controller = new AbortController();
  const { answer, printed } = askOn(controller.signal);
  const reason = new CliError("Ended by SIGTERM.", 143);
  controller.abort(reason);
  await expect(answer).rejects.toBe(reason);
  expect(printed()).toBe("Really? \n");
});
