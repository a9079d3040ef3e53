import { buildCommand } from "@stricli/core";
import { callFlags, gatewayFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import type { DoctorFlags } from "../doctor/run-doctor.ts";

/** `vidtask doctor` */
export const doctor = buildCommand({
  docs: {
    brief: "Tell what would be used, and whether the gateway answers",
    fullDescription: [
      "Tell what would be used, and whether the gateway answers.",
      "",
      "Asks the gateway once, for a task that there is not: that costs nothing. Exits with 0 if it is this API and takes the",
      "key, else as every command does: 2 without an address, 3 for the key, 4 if it is not this API, 7 for the network.",
    ].join("\n"),
    customUsage: ["--profile work", "--output json"],
  },
  parameters: {
    flags: {
      ...gatewayFlags,
      output: { ...callFlags.output, brief: "Default: text on a terminal, else JSON." },
    },
    positional: { kind: "tuple", parameters: [] },
  },
  async func(this: Context, flags: DoctorFlags) {
    // Loaded here: nothing else needs it.
    return (await import("../doctor/run-doctor.ts")).runDoctor(this.io, flags);
  },
});
