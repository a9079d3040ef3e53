import { buildCommand } from "@stricli/core";
import { type CallFlags, callFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import { parseCount, parseText } from "../parse.ts";
import { runWait } from "../run-wait.ts";
import { type WaitFlags, waitFlags } from "../wait-flags.ts";

/** `vidtask wait` */
export const wait = buildCommand({
  docs: {
    brief: "Wait until videos are there",
    fullDescription: [
      "Wait until videos are there.",
      "",
      "Prints each task when it is done, and exits with 0 if all have their video, 8 if one failed, 124 if the time was",
      "up. The tasks go on after Ctrl-C or a time-out: wait for the same ids again.",
    ].join("\n"),
    customUsage: [
      "grok:ea57ae4e-3745-499f-947f-2a7829010d70 --timeout 10m",
      "grok:ea57ae4e-3745-499f-947f-2a7829010d70 veo3.1-fast:1790000000-a1B2c3D4e5",
      "- < ids.txt",
    ],
  },
  parameters: {
    flags: {
      ...waitFlags,
      concurrency: {
        kind: "parsed",
        parse: parseCount,
        placeholder: "count",
        brief: "Requests in flight at once. Default: 8.",
        optional: true,
      },
      ...callFlags,
    },
    positional: {
      kind: "array",
      parameter: {
        brief: "The tasks' ids; - reads them from the standard input, one in a line.",
        parse: parseText,
        placeholder: "id",
      },
      minimum: 1,
    },
  },
  func(this: Context, flags: CallFlags & WaitFlags & { concurrency?: number }, ...ids: string[]) {
    return runWait(this.io, flags, ids);
  },
});
