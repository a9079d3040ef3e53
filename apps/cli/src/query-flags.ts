import { type PrintFlags, printFlags } from "./call-flags.ts";
import type { Texts } from "./text/texts.ts";

/** What a command that asks for a task may do besides. */
export interface QueryFlags extends PrintFlags {
  exitStatus?: boolean;
}

/** Their parameters for stricli. */
export const queryFlags = (text: Texts["flags"]) =>
  ({
    exitStatus: {
      kind: "boolean",
      brief: text.call.exitStatus,
      optional: true,
      withNegated: false,
    },
    ...printFlags(text),
  }) as const;
