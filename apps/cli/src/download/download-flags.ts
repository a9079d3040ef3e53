import {
  type CallFlags,
  callFlags,
  type GatewayFlags,
  gatewayFlags,
  type PrintFlags,
} from "../call-flags.ts";
import { parseText } from "../parse.ts";
import { overwriteFlag, waitFlags } from "../wait-flags.ts";

/** The flags of `vidtask download`. */
export interface DownloadFlags extends GatewayFlags, PrintFlags, Pick<CallFlags, "output"> {
  file?: string;
  overwrite?: boolean;
  quiet?: boolean;
}

/** Their parameters for stricli. */
export const downloadFlags = {
  file: {
    kind: "parsed",
    parse: parseText,
    placeholder: "file",
    brief: "Where the video goes. Default: a file in this folder, named after the task.",
    optional: true,
  },
  overwrite: overwriteFlag,
  quiet: waitFlags.quiet,
  ...gatewayFlags,
  output: { ...callFlags.output, brief: "Default: text on a terminal, else JSON." },
} as const;
