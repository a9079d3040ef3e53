import { buildCommand } from "@stricli/core";
import { callFlags } from "../call-flags.ts";
import type { Context } from "../context.ts";
import type { ListFlags } from "../journal/run-list.ts";
import { parseCount } from "../parse.ts";

// A key on the standard input can't be that of each gateway.
const { raw: _raw, apiKeyStdin: _apiKeyStdin, ...flags } = callFlags;

/** `vidtask list` */
export const list = buildCommand({
  docs: {
    brief: "List the tasks that were created here",
    fullDescription: [
      "List the tasks that were created here.",
      "",
      "They come from this machine's journal, newest first: no gateway can list tasks. A create whose answer never came is",
      "shown as unknown; it may have been accepted and billed.",
    ].join("\n"),
    customUsage: ["--refresh", "--unknown", "--limit 20 --output json"],
  },
  parameters: {
    flags: {
      refresh: {
        kind: "boolean",
        brief: "Ask the gateways how those go that still run.",
        optional: true,
        withNegated: false,
      },
      unknown: {
        kind: "boolean",
        brief: "Show only creates whose answer never came.",
        optional: true,
        withNegated: false,
      },
      limit: {
        kind: "parsed",
        parse: parseCount,
        placeholder: "count",
        brief: "Show at most so many. Default: all.",
        optional: true,
      },
      quiet: { kind: "boolean", brief: "Show no notes.", optional: true, withNegated: false },
      ...flags,
    },
    positional: { kind: "tuple", parameters: [] },
  },
  async func(this: Context, flags: ListFlags) {
    // Loaded here: few commands read the journal.
    return (await import("../journal/run-list.ts")).runList(this.io, flags);
  },
});
