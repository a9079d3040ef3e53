import type { ExitCode } from "./exit-code.ts";

/** A fault of the call itself, found before anything is sent. */
export class CliError extends Error {
  override name = "CliError";
  /** The exit code: 2 for usage, 3 for the key. */
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
