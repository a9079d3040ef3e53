import { buildCommand } from "@stricli/core";
import type { Context } from "../context.ts";

/** `vidtask demo` */
export const demo = buildCommand({
  docs: {
    brief: "Create a video at a gateway in a box",
    fullDescription: [
      "Create a video at a gateway in a box.",
      "",
      "Shows what vidtask create --download does, in a few seconds, without a key, a network or a bill. The video stays in a",
      "temporary folder.",
    ].join("\n"),
  },
  parameters: { flags: {}, positional: { kind: "tuple", parameters: [] } },
  async func(this: Context) {
    // Loaded here: nothing else needs a server.
    return (await import("../run-demo.ts")).runDemo(this.io);
  },
});
