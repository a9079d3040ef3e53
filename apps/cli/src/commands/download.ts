import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { type DownloadFlags, downloadFlags } from "../download/download-flags.ts";
import { parseText } from "../parse.ts";

/** `vidtask download` */
export const download = buildCommand({
  docs: {
    brief: "Download a video",
    fullDescription: [
      "Download a video.",
      "",
      "A download that broke off or was interrupted goes on where it was: run the same command again. A file that is",
      "there is kept, without a request. Of a task whose URL has expired a fresh one is asked for. The key goes to the",
      "gateway alone, never to another host.",
    ].join("\n"),
    customUsage: [
      "grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "grok:ea57ae4e-3745-499f-947f-2a7829010d70 -o fox.mp4 --overwrite",
    ],
  },
  parameters: {
    flags: downloadFlags,
    aliases: { o: "file" },
    positional: {
      kind: "tuple",
      parameters: [
        { brief: "The task's id, or the URL of a video.", parse: parseText, placeholder: "id|url" },
      ],
    },
  },
  async func(this: Context, flags: DownloadFlags, source: string) {
    // Loaded here: nothing else needs it.
    return (await import("../download/run-download.ts")).runDownload(this.io, flags, source);
  },
});
