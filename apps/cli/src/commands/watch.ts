import { buildCommand } from "@stricli/core";
import { type CallFlags, callFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import { parseText } from "../parse.ts";
import { runWatch } from "../run-watch.ts";
import { type WaitFlags, waitFlags } from "../wait-flags.ts";

/** `vidtask watch` */
export const watch = buildCommand({
  docs: {
    brief: "Watch a task change",
    fullDescription: [
      "Watch a task change.",
      "",
      "Prints the task at first and whenever its status, progress or video changes, until it has ended. Exits with 0",
      "also if the task failed.",
    ].join("\n"),
    customUsage: [
      "grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "grok:ea57ae4e-3745-499f-947f-2a7829010d70 | jq .status",
    ],
  },
  parameters: {
    flags: { ...waitFlags, ...callFlags },
    positional: {
      kind: "tuple",
      parameters: [{ brief: "The task's id.", parse: parseText, placeholder: "id" }],
    },
  },
  func(this: Context, flags: CallFlags & WaitFlags, id: string) {
    return runWatch(this.io, flags, id);
  },
});
