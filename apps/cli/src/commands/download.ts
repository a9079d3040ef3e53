import { buildCommand } from "@stricli/core";
import { gatewayAliases } from "../call-flags.ts";
import { proposeTaskIds } from "../completion/propose-task-ids.ts";
import type { Context } from "../context.ts";
import { type DownloadFlags, downloadFlags } from "../download/download-flags.ts";
import { parseText } from "../parse.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask download` */
export const download = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.download.brief,
      fullDescription: text.commands.download.description,
      customUsage: [
        "grok:ea57ae4e-3745-499f-947f-2a7829010d70",
        "grok:ea57ae4e-3745-499f-947f-2a7829010d70 -o fox.mp4 --overwrite",
      ],
    },
    parameters: {
      flags: downloadFlags(text.flags),
      aliases: { ...gatewayAliases, o: "file" },
      positional: {
        kind: "tuple",
        parameters: [
          {
            brief: text.commands.download.arguments.source,
            parse: parseText,
            placeholder: "id|url",
            proposeCompletions: proposeTaskIds,
          },
        ],
      },
    },
    async func(this: Context, flags: DownloadFlags, source: string) {
      // Loaded here: nothing else needs it.
      return (await import("../download/run-download.ts")).runDownload(this.io, flags, source);
    },
  });
