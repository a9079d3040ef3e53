import { parseDuration } from "./parse.ts";
import type { Texts } from "./text/texts.ts";
import { withPlaceholder } from "./with-placeholder.ts";

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
      ...withPlaceholder("time", text.wait.interval),
      optional: true,
    },
    timeout: {
      kind: "parsed",
      parse: parseDuration,
      ...withPlaceholder("time", text.wait.timeout),
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
