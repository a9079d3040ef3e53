import { CliError } from "../cli-error.ts";
import { parseCount } from "../parse.ts";
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
export const batchFlags = {
  from: {
    kind: "parsed",
    parse: String,
    placeholder: "file",
    brief:
      "Create one for each line of a file of JSON bodies, or of a .csv with a header; - is the standard input.",
    optional: true,
  },
  concurrency: {
    kind: "parsed",
    parse: parseCount,
    placeholder: "count",
    brief: "With --from: creates in flight at once. Default: 4.",
    optional: true,
  },
  rate: {
    kind: "parsed",
    parse: parseRate,
    placeholder: "rate",
    brief: "With --from: at most so many creates, such as 20/min. Default: no limit.",
    optional: true,
  },
  max: {
    kind: "parsed",
    parse: parseCount,
    placeholder: "count",
    brief: "With --from: send at most so many; the next run sends the others.",
    optional: true,
  },
  dryRun: {
    kind: "boolean",
    brief: "With --from: print the bodies that would be sent, and how many; send nothing.",
    optional: true,
    withNegated: false,
  },
  yes: {
    kind: "boolean",
    brief: "With --from: do not ask before more than 20 creates.",
    optional: true,
    withNegated: false,
  },
  retryFailed: {
    kind: "boolean",
    brief: "With --from: send lines again whose task failed.",
    optional: true,
    withNegated: false,
  },
  resendUnknown: {
    kind: "boolean",
    brief: "With --from: send lines again whose answer never came; they may be billed twice.",
    optional: true,
    withNegated: false,
  },
  unchecked: {
    kind: "boolean",
    brief: "With --from: send what is not documented for the family of a line's model too.",
    optional: true,
    withNegated: false,
  },
} as const;

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
