import { type BatchFlags, batchFlags } from "./batch/batch-flags.ts";
import type { PrintFlags } from "./call-flags.ts";
import { type JournalFlags, journalFlags } from "./journal/journal-flags.ts";
import { parseDuration } from "./parse.ts";

/** The flags of every command that waits. */
export interface WaitFlags {
  interval?: number;
  timeout?: number;
  quiet?: boolean;
}

/** Their parameters for stricli. */
export const waitFlags = {
  interval: {
    kind: "parsed",
    parse: parseDuration,
    placeholder: "time",
    brief: "Time between two polls, such as 5s. Default: 5s.",
    optional: true,
  },
  timeout: {
    kind: "parsed",
    parse: parseDuration,
    placeholder: "time",
    brief: "Time until the wait gives up, such as 10m; the task goes on. Default: 1h.",
    optional: true,
  },
  quiet: {
    kind: "boolean",
    brief: "Show no progress and no notes.",
    optional: true,
    withNegated: false,
  },
} as const;

/** The flag of every command that downloads. */
export const overwriteFlag = {
  kind: "boolean",
  brief: "Replace a file that is there.",
  optional: true,
  withNegated: false,
} as const;

/** What a command that starts a task may do besides. */
export interface SubmitFlags extends PrintFlags, WaitFlags, JournalFlags, BatchFlags {
  wait?: boolean;
  /** Empty for a name of vidtask's own. */
  download?: string;
  overwrite?: boolean;
}

/** Their parameters for stricli. */
export const submitFlags = {
  wait: {
    kind: "boolean",
    brief: "Wait until the video is there.",
    optional: true,
    withNegated: false,
  },
  download: {
    kind: "parsed",
    parse: String,
    inferEmpty: true,
    placeholder: "file",
    brief: "Wait, then download the video, into a file named after the task if none is given.",
    optional: true,
  },
  overwrite: overwriteFlag,
  ...waitFlags,
  ...journalFlags,
  ...batchFlags,
} as const;
