import type { GatewayFlags } from "./call-flags.ts";
import { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";

/** The error to end with: after Ctrl-C one that says how to go on. */
export function toInterrupted(
  io: Io,
  error: unknown,
  open: Iterable<string>,
  flags: GatewayFlags = {},
): Error {
  const ids = [...open];
  const rest = ids.length > 20 ? ` (and ${ids.length - 20} more)` : "";
  const fate = ids.length === 1 ? "the task goes on" : "the tasks go on";
  const command = `vidtask wait ${toWords([...ids.slice(0, 20), ...toFlagWords(flags)])}${rest}`.trim();
  return toInterruptedAs(io, error, `Interrupted; ${fate}. To resume: ${command}`);
}

/**
 * The error to end with: after Ctrl-C another one than the command's own.
 *
 * @param sentence What it says then.
 */
export function toInterruptedAs({ interrupt }: Io, error: unknown, sentence: string): Error {
  if (!interrupt?.aborted) {
    return error instanceof Error ? error : new Error(String(error));
  }
  return new CliError(sentence, interrupt.reason instanceof CliError ? interrupt.reason.exitCode : 130);
}

/** The flags that lead another command to the same gateway. */
export function toFlagWords({ baseUrl, profile, apiKeyStdin, allowHttp }: GatewayFlags): string[] {
  return [
    ...(baseUrl ? ["--base-url", baseUrl] : []),
    ...(profile ? ["--profile", profile] : []),
    ...(apiKeyStdin ? ["--api-key-stdin"] : []),
    ...(allowHttp ? ["--allow-http"] : []),
  ];
}

/** Words as a shell takes them: an id comes from a gateway, and may hold anything. */
export function toWords(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(" ");
}
