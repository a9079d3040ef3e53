import { CliError } from "../cli-error.ts";
import { proposeFiles } from "../completion/propose-paths.ts";
import { parseCount } from "../parse.ts";
import type { Texts } from "../text/texts.ts";
import { withPlaceholder } from "../with-placeholder.ts";
import { parseRate, type Rate } from "./parse-rate.ts";

/** The flags of a create of many, from a file. */
export interface BatchFlags {
  from?: string;
  concurrency?: number;
  rate?: Rate;
  max?: number;
  dryRun?: boolean;
  yes?: boolean;
  retryFailed?: boolean;
  resendUnknown?: boolean;
  unchecked?: boolean;
}

/** Their parameters for stricli. */
export const batchFlags = (text: Texts["flags"]) =>
  ({
    from: {
      kind: "parsed",
      parse: String,
      ...withPlaceholder("file", text.batch.from),
      proposeCompletions: proposeFiles,
      optional: true,
    },
    concurrency: {
      kind: "parsed",
      parse: parseCount,
      ...withPlaceholder("count", text.batch.concurrency),
      optional: true,
    },
    rate: {
      kind: "parsed",
      parse: parseRate,
      ...withPlaceholder("rate", text.batch.rate),
      optional: true,
    },
    max: {
      kind: "parsed",
      parse: parseCount,
      ...withPlaceholder("count", text.batch.max),
      optional: true,
    },
    dryRun: {
      kind: "boolean",
      brief: text.batch.dryRun,
      optional: true,
      withNegated: false,
    },
    yes: {
      kind: "boolean",
      brief: text.batch.yes,
      optional: true,
      withNegated: false,
    },
    retryFailed: {
      kind: "boolean",
      brief: text.batch.retryFailed,
      optional: true,
      withNegated: false,
    },
    resendUnknown: {
      kind: "boolean",
      brief: text.batch.resendUnknown,
      optional: true,
      withNegated: false,
    },
    unchecked: {
      kind: "boolean",
      brief: text.batch.unchecked,
      optional: true,
      withNegated: false,
    },
  }) as const;

/**
 * Check that the flags of a batch come with one.
 *
 * @throws CliError with exit code 2.
 */
export function checkBatchUsage(
  flags: BatchFlags & { raw?: boolean; noJournal?: boolean; download?: string; print?: "curl" },
): void {
  const { from, retryFailed, resendUnknown, raw, noJournal, download } = flags;
  const { concurrency, rate, max, dryRun, yes, unchecked } = flags;
  const needs = { concurrency, rate, max, dryRun, yes, retryFailed, resendUnknown, unchecked };
  for (const [name, value] of Object.entries(needs)) {
    if (value !== undefined && from === undefined) {
      throw new CliError(`${toFlag(name)} needs --from.`, 2);
    }
  }
  if (from !== undefined && raw) {
    throw new CliError("--raw prints one body; leave it out with --from.", 2);
  }
  if (from !== undefined && flags.print) {
    throw new CliError("--print shows one request; with --from, --dry-run shows the bodies.", 2);
  }
  if (from !== undefined && download !== undefined) {
    throw new CliError("--download is for one video; after --from use vidtask resume --dir <folder>.", 2);
  }
  if (noJournal && (retryFailed || resendUnknown)) {
    throw new CliError("Without the journal no line is known to have been sent; leave --no-journal out.", 2);
  }
}

function toFlag(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
