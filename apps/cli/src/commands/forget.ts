import { buildCommand } from "@stricli/core";
import { proposeTaskIds } from "../completion/propose-task-ids.ts";
import type { Context } from "../context.ts";
import { parseText } from "../parse.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask forget` */
export const forget = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.forget.brief,
      fullDescription: text.commands.forget.description,
      customUsage: ["grok:ea57ae4e-3745-499f-947f-2a7829010d70"],
    },
    parameters: {
      flags: {},
      positional: {
        kind: "array",
        parameter: {
          brief: text.commands.forget.arguments.id,
          parse: parseText,
          placeholder: "id",
          proposeCompletions: proposeTaskIds,
        },
      },
    },
    async func(this: Context, _flags: object, ...ids: string[]) {
      // Loaded here: few commands read the journal.
      return (await import("../journal/run-forget.ts")).runForget(this.io, ids);
    },
  });
