import { type BatchFlags, batchFlags } from "./batch/batch-flags.ts";
import { type PrintFlags, printFlags } from "./call-flags.ts";
import { type JournalFlags, journalFlags } from "./journal/journal-flags.ts";
import { parseDuration } from "./parse.ts";
import type { Texts } from "./text/texts.ts";

/** The flags of every command that waits. */
export interface WaitFlags {
  interval?: number;
  timeout?: number;
  quiet?: boolean;
}

/** Their parameters for stricli. */
export const waitFlags = (text: Texts["flags"]) =>
  ({
    interval: {
      kind: "parsed",
      parse: parseDuration,
      placeholder: "time",
      brief: text.wait.interval,
      optional: true,
    },
    timeout: {
      kind: "parsed",
      parse: parseDuration,
      placeholder: "time",
      brief: text.wait.timeout,
      optional: true,
    },
    quiet: {
      kind: "boolean",
      brief: text.wait.quiet,
      optional: true,
      withNegated: false,
    },
  }) as const;

/** The flag of every command that downloads. */
export const overwriteFlag = (text: Texts["flags"]) =>
  ({
    kind: "boolean",
    brief: text.submit.overwrite,
    optional: true,
    withNegated: false,
  }) as const;

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
      placeholder: "file",
      brief: text.submit.download,
      optional: true,
    },
    overwrite: overwriteFlag(text),
    ...waitFlags(text),
    ...journalFlags(text),
    ...batchFlags(text),
    ...printFlags(text),
  }) as const;
