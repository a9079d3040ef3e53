import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import type { ModelsFlags } from "../run-models.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask models` */
export const models = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.models.brief,
      fullDescription: text.commands.models.description,
      customUsage: ["--output json"],
    },
    parameters: {
      flags: {
        output: {
          kind: "enum",
          values: ["text", "json", "ndjson"],
          brief: text.flags.models.output,
          optional: true,
        },
      },
      positional: { kind: "tuple", parameters: [] },
    },
    async func(this: Context, flags: ModelsFlags) {
      // Loaded here: its help needs no list.
      return (await import("../run-models.ts")).runModels(this.io, flags);
    },
  });
