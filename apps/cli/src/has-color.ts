import type { Io, Output } from "./io.ts";

/** Whether an output shows colours. FORCE_COLOR outranks NO_COLOR, as in Node itself. */
export function hasColor({ FORCE_COLOR, NO_COLOR, TERM }: Io["env"], output: Output): boolean {
  if (FORCE_COLOR !== undefined) {
    return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  }
  return !NO_COLOR && TERM !== "dumb" && output.isTTY === true;
}
