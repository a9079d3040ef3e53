import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";
import { type SimulateFlags, simulateFlags } from "../simulate-flags.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask simulate` */
export const simulate = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.simulate.brief,
      fullDescription: text.commands.simulate.description,
      customUsage: [
        "--port 4010 --dialect grok --speed 6",
        "--fault drop@create --fault server-json:0.2 --seed 7",
      ],
    },
    parameters: { flags: simulateFlags(text.flags), positional: { kind: "tuple", parameters: [] } },
    async func(this: Context, flags: SimulateFlags) {
      // Loaded here: nothing else needs a server.
      return (await import("../run-simulate.ts")).runSimulate(this.io, flags);
    },
  });
