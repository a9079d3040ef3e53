import type { CommandContext } from "@stricli/core";
import type { CallFlags } from "./call-flags.ts";
import type { Send } from "./run-call.ts";

/** All that a command may touch. */
export interface Context extends CommandContext {
  /** Call the API once and print the task that it answers; see `runCall`. */
  call(flags: CallFlags, send: Send, id?: string): Promise<Error | undefined>;
}
