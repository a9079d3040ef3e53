import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask demo` */
export const demo = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.demo.brief,
      fullDescription: text.commands.demo.description,
    },
    parameters: { flags: {}, positional: { kind: "tuple", parameters: [] } },
    async func(this: Context) {
      // Loaded here: nothing else needs a server.
      return (await import("../run-demo.ts")).runDemo(this.io);
    },
  });
