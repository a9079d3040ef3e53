import { buildCommand } from "@stricli/core";
import { callFlags, gatewayAliases } from "../call-flags.ts";
import type { Context } from "../context.ts";
import type { ListFlags } from "../journal/run-list.ts";
import { parseCount } from "../parse.ts";
import type { Texts } from "../text/texts.ts";
import { withPlaceholder } from "../with-placeholder.ts";

/** `vidtask list` */
export const list = (text: Texts) => {
  // A key on the standard input can't be that of each gateway.
  const { raw: _raw, apiKeyStdin: _apiKeyStdin, ...flags } = callFlags(text.flags);
  return buildCommand({
    docs: {
      brief: text.commands.list.brief,
      fullDescription: text.commands.list.description,
      customUsage: ["--refresh", "--unknown", "--limit 20 --output json"],
    },
    parameters: {
      flags: {
        refresh: {
          kind: "boolean",
          brief: text.flags.list.refresh,
          optional: true,
          withNegated: false,
        },
        unknown: {
          kind: "boolean",
          brief: text.flags.list.unknown,
          optional: true,
          withNegated: false,
        },
        limit: {
          kind: "parsed",
          parse: parseCount,
          ...withPlaceholder("count", text.flags.list.limit),
          optional: true,
        },
        quiet: { kind: "boolean", brief: text.flags.list.quiet, optional: true, withNegated: false },
        ...flags,
        baseUrl: { ...flags.baseUrl, brief: text.flags.list.baseUrl },
        profile: { ...flags.profile, brief: text.flags.list.profile },
      },
      aliases: gatewayAliases,
      positional: { kind: "tuple", parameters: [] },
    },
    async func(this: Context, flags: ListFlags) {
      // Loaded here: few commands read the journal.
      return (await import("../journal/run-list.ts")).runList(this.io, flags);
    },
  });
};
