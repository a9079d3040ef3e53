import { createInterface } from "node:readline";
import { CliError } from "./cli-error.ts";

/**
 * Ask a person at a terminal, and give the line that they type; an empty one, if they end the input.
 *
 * @param interrupt Ends the question; the promise rejects with its reason.
 */
export function ask(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  interrupt: AbortSignal,
): Promise<string> {
  const lines = createInterface({ input, output });
  return new Promise<string>((resolve, reject) => {
    // What comes next begins in a line of its own; a line that was typed has ended by itself.
    const onClose = () => {
      output.write("\n");
      resolve("");
    };
    lines.once("close", onClose);
    lines.question(question, (line) => {
      lines.off("close", onClose);
      resolve(line);
    });
    lines.once("SIGINT", () => reject(new CliError("Ended by SIGINT.", 130)));
    interrupt.addEventListener("abort", () => reject(interrupt.reason));
  }).finally(() => lines.close());
}
