import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";

/** Read a key: where a person sits at the standard input they are asked, else it is what comes there. */
export async function readSecret(io: Io, question: string): Promise<string> {
  if (io.askSecret) {
    return (await io.askSecret(question)).trim();
  }
  const lines: string[] = [];
  for await (const line of io.stdin?.() ?? []) {
    lines.push(line);
    // A key is short: whatever goes on like this is none, and may never end.
    if (lines.length > 20) {
      break;
    }
  }
  return lines.join("\n").trim();
}

/**
 * Check that not two things are read from the one standard input.
 *
 * @param what What else would be read from it: `the ids`.
 * @throws CliError with exit code 2.
 */
export function checkStdin(flags: { apiKeyStdin?: boolean }, args: readonly string[], what: string): void {
  if (flags.apiKeyStdin && args.includes("-")) {
    throw new CliError(
      `The standard input can't hold both the key and ${what}. Leave out --api-key-stdin or -.`,
      2,
    );
  }
}
