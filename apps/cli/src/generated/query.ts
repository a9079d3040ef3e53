// Generated from openapi/openapi.yaml by apps/cli/scripts/generate.ts. Do not edit.

import { buildCommand } from "@stricli/core";
import { type CallFlags, callFlags, gatewayAliases } from "../call-flags.ts";
import { proposeTaskIds } from "../completion/propose-task-ids.ts";
import type { Context } from "../context.ts";
import { parseText } from "../parse.ts";
import { type QueryFlags, queryFlags } from "../query-flags.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask query` */
export const query = (text: Texts) => {
  const said = text.commands.query;
  return buildCommand({
    docs: {
      brief: said.brief,
      fullDescription: said.description,
      customUsage: ["grok:ea57ae4e-3745-499f-947f-2a7829010d70"],
    },
    parameters: {
      flags: { ...queryFlags(text.flags), ...callFlags(text.flags) },
      aliases: gatewayAliases,
      positional: {
        kind: "tuple",
        parameters: [
          {
            brief: said.arguments.id,
            parse: parseText,
            placeholder: "id",
            proposeCompletions: proposeTaskIds,
          },
        ],
      },
    },
    async func(this: Context, flags: CallFlags & QueryFlags, id: string) {
      // Loaded here: its help needs no client.
      const { queryVideo } = await import("@vidtask/client/operations");
      const { runCall } = await import("../run-call.ts");
      return runCall(this.io, flags, (client, options) => queryVideo(client, { id }, options), id);
    },
  });
};
