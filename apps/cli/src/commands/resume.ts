import { buildCommand } from "@stricli/core";
import { callFlags, gatewayAliases } from "../call-flags.ts";
import { proposeFolders } from "../completion/propose-paths.ts";
import type { Context } from "../context.ts";
import type { ResumeFlags } from "../journal/run-resume.ts";
import { parseText } from "../parse.ts";
import type { Texts } from "../text/texts.ts";
import { waitFlags } from "../wait-flags.ts";
import { withPlaceholder } from "../with-placeholder.ts";

/** `vidtask resume` */
export const resume = (text: Texts) => {
  // A key on the standard input can't be that of each gateway.
  const { apiKeyStdin: _, ...flags } = callFlags(text.flags);
  return buildCommand({
    docs: {
      brief: text.commands.resume.brief,
      fullDescription: text.commands.resume.description,
      customUsage: ["--dir videos --timeout 30m"],
    },
    parameters: {
      flags: {
        dir: {
          kind: "parsed",
          parse: parseText,
          ...withPlaceholder("folder", text.flags.resume.dir),
          proposeCompletions: proposeFolders,
          optional: true,
        },
        ...waitFlags(text.flags),
        ...flags,
      },
      aliases: gatewayAliases,
      positional: { kind: "tuple", parameters: [] },
    },
    async func(this: Context, flags: ResumeFlags) {
      // Loaded here: few commands read the journal.
      return (await import("../journal/run-resume.ts")).runResume(this.io, flags);
    },
  });
};
