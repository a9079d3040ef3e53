import { toExitCode } from "./exit-code.ts";

/** An error as it stands in a line of JSON. */
export function describeError(error: unknown): { name: string; message: string; exit: number } {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  return { name, message, exit: toExitCode(error) };
}
