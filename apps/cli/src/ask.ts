import { createInterface } from "node:readline";

/**
 * Ask a person at a terminal, and give the line that they type; an empty one, if they end the input.
 *
 * @param signal Ends the question; the promise rejects with its reason.
 */
export function ask(
  question: string,
  input: NodeJS.ReadableStream,
  output: NodeJS.WritableStream,
  signal: AbortSignal,
): Promise<string> {
  const lines = createInterface({ input, output });
  return new Promise<string>((resolve, reject) => {
    lines.question(question, resolve);
    lines.once("close", () => resolve(""));
    lines.once("SIGINT", () => process.kill(process.pid, "SIGINT"));
    signal.addEventListener("abort", () => reject(signal.reason));
  }).finally(() => lines.close());
}
