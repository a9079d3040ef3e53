import type { GatewayFlags } from "./call-flags.ts";
import { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";
import { toCommand, toFlagWords } from "./to-command.ts";

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
  const command = toCommand("wait", ids.slice(0, 20), toFlagWords(flags));
  return toInterruptedAs(io, error, `Interrupted; ${fate}. To resume: ${command}${rest}`);
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

/** Whether a closed pipe is the reason of an interrupt: that is no error, and ends a command without a word. */
export function isSilent(reason: unknown): boolean {
  return reason instanceof CliError && reason.exitCode === 0;
}
