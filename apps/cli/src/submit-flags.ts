import { type BatchFlags, batchFlags } from "./batch/batch-flags.ts";
import { type PrintFlags, printFlags } from "./call-flags.ts";
import { CliError } from "./cli-error.ts";
import { proposeFiles } from "./completion/propose-paths.ts";
import { type JournalFlags, journalFlags } from "./journal/journal-flags.ts";
import type { Texts } from "./text/texts.ts";
import { overwriteFlag, type WaitFlags, waitFlags } from "./wait-flags.ts";
import { withPlaceholder } from "./with-placeholder.ts";

/** What a command that starts a task may do besides. */
export interface SubmitFlags extends PrintFlags, WaitFlags, JournalFlags, BatchFlags {
  wait?: boolean;
  /** Empty for a name of vidtask's own. */
  download?: string;
  overwrite?: boolean;
}

/** Their parameters for stricli. */
export const submitFlags = (text: Texts["flags"]) =>
  ({
    wait: {
      kind: "boolean",
      brief: text.submit.wait,
      optional: true,
      withNegated: false,
    },
    download: {
      kind: "parsed",
      parse: String,
      inferEmpty: true,
      ...withPlaceholder("file", text.submit.download),
      proposeCompletions: proposeFiles,
      optional: true,
    },
    overwrite: overwriteFlag(text),
    ...waitFlags(text),
    ...journalFlags(text),
    ...batchFlags(text),
    ...printFlags(text),
  }) as const;

/**
 * Check that what is said of a wait or of a download comes with one: else it would do nothing, and the create is paid for.
 *
 * @throws CliError with exit code 2.
 */
export function checkSubmitUsage({ wait, download, overwrite, interval, timeout }: SubmitFlags): void {
  if (overwrite && download === undefined) {
    throw new CliError("--overwrite needs --download.", 2);
  }
  for (const [name, value] of Object.entries({ interval, timeout })) {
    if (value !== undefined && !wait && download === undefined) {
      throw new CliError(`--${name} needs --wait or --download.`, 2);
    }
  }
}
