import type { CommandContext } from "@stricli/core";
import type { Io } from "./io.ts";

/** All that a command may touch. */
export interface Context extends CommandContext {
  readonly io: Io;
}
