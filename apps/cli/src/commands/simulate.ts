import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { type SimulateFlags, simulateFlags } from "../simulate-flags.ts";

/** `vidtask simulate` */
export const simulate = buildCommand({
  docs: {
    brief: "Serve a gateway in a box",
    fullDescription: [
      "Serve a gateway in a box.",
      "",
      "It answers as a gateway of the chosen family does, with tasks that take their time, and nothing is paid for.",
      "Words in a prompt decide what becomes of its task: fail, cancel, stuck, no video, unknown status, inner errors.",
    ].join("\n"),
    customUsage: [
      "--port 4010 --dialect grok --speed 6",
      "--fault drop@create --fault server-json:0.2 --seed 7",
    ],
  },
  parameters: { flags: simulateFlags, positional: { kind: "tuple", parameters: [] } },
  async func(this: Context, flags: SimulateFlags) {
    // Loaded here: nothing else needs a server.
    return (await import("../run-simulate.ts")).runSimulate(this.io, flags);
  },
});
