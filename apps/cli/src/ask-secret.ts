import { createInterface } from "node:readline";
import { Writable } from "node:stream";
import { CliError } from "./cli-error.ts";
import type { Output } from "./io.ts";

/**
 * Ask a person at a terminal for a secret. What is typed or pasted is not shown; Ctrl-C ends it.
 *
 * @param interrupt Ends it too, as a signal from elsewhere does.
 */
export function askSecret(
  question: string,
  input: NodeJS.ReadableStream,
  output: Output,
  interrupt: AbortSignal,
): Promise<string> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  // As a terminal: then readline turns the echo of the system off, and knows Backspace and the like.
  const lines = createInterface({ input, output: nowhere, terminal: true, historySize: 0 });
  output.write(question);
  return new Promise<string>((resolve, reject) => {
    lines.once("line", resolve);
    // Ctrl-D: nothing is given, and the caller says so. After a line it is closed too, which changes nothing.
    lines.once("close", () => resolve(""));
    lines.once("SIGINT", () => reject(new CliError("Ended by SIGINT.", 130)));
    interrupt.addEventListener("abort", () => reject(interrupt.reason));
  }).finally(() => {
    lines.close();
    output.write("\n");
  });
}
