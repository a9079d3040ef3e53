import { buildCommand } from "@stricli/core";
import { type CallFlags, callFlags, gatewayAliases, type PrintFlags, printFlags } from "../call-flags.ts";
import { proposeTaskIds } from "../completion/propose-task-ids.ts";
import type { Context } from "../context.ts";
import { parseText } from "../parse.ts";
import type { Texts } from "../text/texts.ts";
import { type WaitFlags, waitFlags } from "../wait-flags.ts";

/** `vidtask watch` */
export const watch = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.watch.brief,
      fullDescription: text.commands.watch.description,
      customUsage: [
        "grok:ea57ae4e-3745-499f-947f-2a7829010d70",
        "grok:ea57ae4e-3745-499f-947f-2a7829010d70 | jq .status",
      ],
    },
    parameters: {
      flags: { ...waitFlags(text.flags), ...printFlags(text.flags), ...callFlags(text.flags) },
      aliases: gatewayAliases,
      positional: {
        kind: "tuple",
        parameters: [
          {
            brief: text.commands.watch.arguments.id,
            parse: parseText,
            placeholder: "id",
            proposeCompletions: proposeTaskIds,
          },
        ],
      },
    },
    async func(this: Context, flags: CallFlags & PrintFlags & WaitFlags, id: string) {
      // Loaded here: its help needs no client.
      return (await import("../run-watch.ts")).runWatch(this.io, flags, id);
    },
  });
