import { buildCommand } from "@stricli/core";
import { callFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import type { ResumeFlags } from "../journal/run-resume.ts";
import { parseText } from "../parse.ts";
import { waitFlags } from "../wait-flags.ts";

// A key on the standard input can't be that of each gateway.
const { apiKeyStdin: _, ...flags } = callFlags;

/** `vidtask resume` */
export const resume = buildCommand({
  docs: {
    brief: "Wait for all tasks that are still open, and download them",
    fullDescription: [
      "Wait for all tasks that are still open, and download them.",
      "",
      "Open is what this machine's journal knows to have been accepted, and not to have failed, nor to have been shown or",
      "downloaded. Each goes to the gateway that it was created at. Files are named after the tasks; those that are there",
      "are kept.",
    ].join("\n"),
    customUsage: ["--dir videos --timeout 30m"],
  },
  parameters: {
    flags: {
      dir: {
        kind: "parsed",
        parse: parseText,
        placeholder: "folder",
        brief: "Where the videos go; it is made if it is not there. Default: the current folder.",
        optional: true,
      },
      ...waitFlags,
      ...flags,
    },
    positional: { kind: "tuple", parameters: [] },
  },
  async func(this: Context, flags: ResumeFlags) {
    // Loaded here: few commands read the journal.
    return (await import("../journal/run-resume.ts")).runResume(this.io, flags);
  },
});
