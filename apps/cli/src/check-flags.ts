import type { ReportFormat } from "@vidtask/contract";
import { type GatewayFlags, gatewayFlags } from "./call-flags.ts";
import { proposeModels } from "./completion/propose-models.ts";
import { proposeFiles } from "./completion/propose-paths.ts";
import { proposeTaskIds } from "./completion/propose-task-ids.ts";
import { journalFlags } from "./journal/journal-flags.ts";
import { parseDuration, parseText } from "./parse.ts";
import { parsePort } from "./simulate-flags.ts";
import type { Texts } from "./text/texts.ts";
import { withPlaceholder } from "./with-placeholder.ts";

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
export const checkFlags = (text: Texts["flags"]) =>
  ({
    id: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("id", text.check.id),
      proposeCompletions: proposeTaskIds,
      optional: true,
    },
    paid: {
      kind: "boolean",
      brief: text.check.paid,
      optional: true,
      withNegated: false,
    },
    model: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("name", text.check.model),
      proposeCompletions: proposeModels,
      optional: true,
    },
    prompt: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("text", text.check.prompt),
      optional: true,
    },
    har: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("file", text.check.har),
      proposeCompletions: proposeFiles,
      optional: true,
    },
    viaProxy: {
      kind: "boolean",
      brief: text.check.viaProxy,
      optional: true,
      withNegated: false,
    },
    port: {
      kind: "parsed",
      parse: parsePort,
      ...withPlaceholder("port", text.check.port),
      optional: true,
    },
    accept: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("file", text.check.accept),
      proposeCompletions: proposeFiles,
      optional: true,
    },
    report: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("file", text.check.report),
      proposeCompletions: proposeFiles,
      optional: true,
    },
    name: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("name", text.check.name),
      optional: true,
    },
    timeout: {
      kind: "parsed",
      parse: parseDuration,
      ...withPlaceholder("time", text.check.timeout),
      optional: true,
    },
    taskTimeout: {
      kind: "parsed",
      parse: parseDuration,
      ...withPlaceholder("time", text.check.taskTimeout),
      optional: true,
    },
    noJournal: journalFlags(text).noJournal,
    quiet: {
      kind: "boolean",
      brief: text.check.quiet,
      optional: true,
      withNegated: false,
    },
    ...gatewayFlags(text),
    output: {
      kind: "enum",
      values: ["text", "json", "ndjson", "junit", "markdown", "sarif"],
      brief: text.call.outputOne,
      optional: true,
    },
  }) as const;
