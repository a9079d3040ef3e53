import { buildCommand } from "@stricli/core";
import { callFlags, gatewayAliases, printFlags } from "../call-flags.ts";
import { proposeTaskIds } from "../completion/propose-task-ids.ts";
import type { Context } from "../context.ts";
import { parseCount, parseText } from "../parse.ts";
import type { WaitCallFlags } from "../run-wait.ts";
import type { Texts } from "../text/texts.ts";
import { waitFlags } from "../wait-flags.ts";
import { withPlaceholder } from "../with-placeholder.ts";

/** `vidtask wait` */
export const wait = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.wait.brief,
      fullDescription: text.commands.wait.description,
      customUsage: [
        "grok:ea57ae4e-3745-499f-947f-2a7829010d70 --timeout 10m",
        "grok:ea57ae4e-3745-499f-947f-2a7829010d70 veo3.1-fast:1790000000-a1B2c3D4e5",
        "- < ids.txt",
      ],
    },
    parameters: {
      flags: {
        ...waitFlags(text.flags),
        concurrency: {
          kind: "parsed",
          parse: parseCount,
          ...withPlaceholder("count", text.flags.wait.concurrency),
          optional: true,
        },
        ...printFlags(text.flags),
        ...callFlags(text.flags),
      },
      aliases: gatewayAliases,
      positional: {
        kind: "array",
        parameter: {
          brief: text.commands.wait.arguments.id,
          parse: parseText,
          placeholder: "id",
          proposeCompletions: proposeTaskIds,
        },
        minimum: 1,
      },
    },
    async func(this: Context, flags: WaitCallFlags, ...ids: string[]) {
      // Loaded here: its help needs no client.
      return (await import("../run-wait.ts")).runWait(this.io, flags, ids);
    },
  });
