import { buildCommand } from "@stricli/core";
import { callFlags, gatewayAliases, gatewayFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import type { DoctorFlags } from "../doctor/run-doctor.ts";
import type { Texts } from "../text/texts.ts";

/** `vidtask doctor` */
export const doctor = (text: Texts) =>
  buildCommand({
    docs: {
      brief: text.commands.doctor.brief,
      fullDescription: text.commands.doctor.description,
      customUsage: ["--profile work", "--output json"],
    },
    parameters: {
      flags: {
        ...gatewayFlags(text.flags),
        output: { ...callFlags(text.flags).output, brief: text.flags.call.outputOne },
      },
      aliases: gatewayAliases,
      positional: { kind: "tuple", parameters: [] },
    },
    async func(this: Context, flags: DoctorFlags) {
      // Loaded here: nothing else needs it.
      return (await import("../doctor/run-doctor.ts")).runDoctor(this.io, flags);
    },
  });
