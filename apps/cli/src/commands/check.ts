import { buildCommand } from "@stricli/core";
import { type CheckFlags, checkFlags } from "../check-flags.ts";
import type { Context } from "../context.ts";

/** `vidtask check` */
export const check = buildCommand({
  docs: {
    brief: "Check whether a gateway keeps the contract",
    fullDescription: [
      "Check whether a gateway keeps the contract.",
      "",
      "Asks what costs nothing: without --paid nothing is created. Exits with 10 if something breaks a typed client.",
    ].join("\n"),
    customUsage: [
      "--id grok:ea57ae4e-3745-499f-947f-2a7829010d70",
      "--paid --model grok-video-3 --output junit > check.xml",
      "--har traffic.har --accept known.json",
      "--via-proxy --port 4020",
    ],
  },
  parameters: { flags: checkFlags, positional: { kind: "tuple", parameters: [] } },
  async func(this: Context, flags: CheckFlags) {
    // Loaded here: nothing else needs the validators.
    return (await import("../run-check.ts")).runCheck(this.io, flags);
  },
});
