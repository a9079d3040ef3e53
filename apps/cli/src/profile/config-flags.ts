import { type CallFlags, callFlags } from "../call-flags.ts";
import { parseProfileName } from "./profile.ts";

/** The flags of `vidtask config set` and `get`. */
export interface ConfigFlags {
  profile?: string;
}

/** Their parameters for stricli. */
export const configFlags = {
  profile: {
    kind: "parsed",
    parse: parseProfileName,
    placeholder: "name",
    brief: "Which profile. Default: default.",
    optional: true,
  },
} as const;

/** The flags of `vidtask config list`. */
export type ListFlags = Pick<CallFlags, "output">;

/** Their parameters for stricli. */
export const listFlags = {
  output: {
    ...callFlags.output,
    brief: "Default: text on a terminal, else a line of JSON for each profile.",
  },
} as const;
