import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { parseText } from "../parse.ts";

/** `vidtask forget` */
export const forget = buildCommand({
  docs: {
    brief: "Take tasks out of this machine's journal",
    fullDescription: [
      "Take tasks out of this machine's journal.",
      "",
      "What is written of them, their prompts included, is overwritten. The tasks themselves go on, and are paid for.",
    ].join("\n"),
    customUsage: ["grok:ea57ae4e-3745-499f-947f-2a7829010d70"],
  },
  parameters: {
    flags: {},
    positional: {
      kind: "array",
      parameter: {
        brief:
          "The tasks' ids; of a create without an answer the name of its record, which vidtask list shows.",
        parse: parseText,
        placeholder: "id",
      },
      minimum: 1,
    },
  },
  async func(this: Context, _flags: object, ...ids: string[]) {
    // Loaded here: few commands read the journal.
    return (await import("../journal/run-forget.ts")).runForget(this.io, ids);
  },
});
