import { buildCommand } from "@stricli/core";
import { gatewayAliases } from "../call-flags.ts";
import { type CheckFlags, checkFlags } from "../check-flags.ts";
import type { Context } from "../context.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask check` */
export const check = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.check.brief,
      fullDescription: text.commands.check.description,
      customUsage: [
        "--id grok:ea57ae4e-3745-499f-947f-2a7829010d70",
        "--paid --model grok-video-3 --output junit > check.xml",
        "--har traffic.har --accept known.json",
        "--via-proxy --port 4020",
      ],
    },
    parameters: {
      flags: checkFlags(text.flags),
      aliases: gatewayAliases,
      positional: { kind: "tuple", parameters: [] },
    },
    async func(this: Context, flags: CheckFlags) {
      // Loaded here: nothing else needs the validators.
      return (await import("../run-check.ts")).runCheck(this.io, flags);
    },
  });
