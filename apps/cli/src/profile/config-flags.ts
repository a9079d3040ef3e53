import { type CallFlags, callFlags } from "../call-flags.ts";
import { proposeProfiles } from "../completion/propose-profiles.ts";
import type { Texts } from "../text/texts.ts";
import { withPlaceholder } from "../with-placeholder.ts";
import { parseProfileName } from "./profile.ts";

/** The flags of `vidtask config set` and `get`. */
export interface ConfigFlags {
  profile?: string;
}

/** Their parameters for stricli. */
export const configFlags = (text: Texts["flags"]) =>
  ({
    profile: {
      kind: "parsed",
      parse: parseProfileName,
      ...withPlaceholder("name", text.config.profile),
      proposeCompletions: proposeProfiles,
      optional: true,
    },
  }) as const;

/** The flags of `vidtask config list`. */
export type ListFlags = Pick<CallFlags, "output">;

/** Their parameters for stricli. */
export const listFlags = (text: Texts["flags"]) =>
  ({
    output: {
      ...callFlags(text).output,
      brief: text.config.output,
    },
  }) as const;
