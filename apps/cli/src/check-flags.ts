import type { ReportFormat } from "@vidtask/contract";
import { type GatewayFlags, gatewayFlags } from "./call-flags.ts";
import { journalFlags } from "./journal/journal-flags.ts";
import { parseDuration, parseText } from "./parse.ts";
import { parsePort } from "./simulate-flags.ts";

/** The flags of `vidtask check`. */
export interface CheckFlags extends GatewayFlags {
  id?: string;
  paid?: boolean;
  model?: string;
  prompt?: string;
  har?: string;
  viaProxy?: boolean;
  port?: number;
  accept?: string;
  report?: string;
  name?: string;
  timeout?: number;
  taskTimeout?: number;
  noJournal?: boolean;
  output?: ReportFormat;
  quiet?: boolean;
}

/** Their parameters for stricli. */
export const checkFlags = {
  id: {
    kind: "parsed",
    parse: parseText,
    placeholder: "id",
    brief: "A task that there is: its answer is checked too.",
    optional: true,
  },
  paid: {
    kind: "boolean",
    brief: "Make one task, which is paid for, and follow it to its end. Needs --model.",
    optional: true,
    withNegated: false,
  },
  model: {
    kind: "parsed",
    parse: parseText,
    placeholder: "name",
    brief: "The model of the paid task.",
    optional: true,
  },
  prompt: {
    kind: "parsed",
    parse: parseText,
    placeholder: "text",
    brief: "What the paid task shows. Default: a boat, a lighthouse or the like.",
    optional: true,
  },
  har: {
    kind: "parsed",
    parse: parseText,
    placeholder: "file",
    brief: "Check recorded traffic instead, a HAR or a body in each line. Needs neither key nor network.",
    optional: true,
  },
  viaProxy: {
    kind: "boolean",
    brief: "Serve a proxy to the gateway instead, and check what passes, until Ctrl-C.",
    optional: true,
    withNegated: false,
  },
  port: {
    kind: "parsed",
    parse: parsePort,
    placeholder: "port",
    brief: "Port of the proxy on 127.0.0.1. Default: one that is free.",
    optional: true,
  },
  accept: {
    kind: "parsed",
    parse: parseText,
    placeholder: "file",
    brief: "Findings to put up with: a list of them, or an earlier report in JSON.",
    optional: true,
  },
  report: {
    kind: "parsed",
    parse: parseText,
    placeholder: "file",
    brief: "Write what was seen of the gateway, without any data of yours, to this file.",
    optional: true,
  },
  name: {
    kind: "parsed",
    parse: parseText,
    placeholder: "name",
    brief: "What the gateway is called in that file. Default: its host.",
    optional: true,
  },
  timeout: {
    kind: "parsed",
    parse: parseDuration,
    placeholder: "time",
    brief: "Time for one call, such as 10s. Default: 30s; for a create 5m.",
    optional: true,
  },
  taskTimeout: {
    kind: "parsed",
    parse: parseDuration,
    placeholder: "time",
    brief: "Time for the paid task to end, such as 20m. Default: 1h.",
    optional: true,
  },
  noJournal: journalFlags.noJournal,
  quiet: {
    kind: "boolean",
    brief: "Do not say what is being asked.",
    optional: true,
    withNegated: false,
  },
  ...gatewayFlags,
  output: {
    kind: "enum",
    values: ["text", "json", "ndjson", "junit", "markdown", "sarif"],
    brief: "Default: text on a terminal, else JSON.",
    optional: true,
  },
} as const;
