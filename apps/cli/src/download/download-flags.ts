import {
  type CallFlags,
  callFlags,
  type GatewayFlags,
  gatewayFlags,
  type PrintFlags,
  printFlags,
} from "../call-flags.ts";
import { proposeFiles } from "../completion/propose-paths.ts";
import { parseText } from "../parse.ts";
import type { Texts } from "../text/texts.ts";
import { overwriteFlag, waitFlags } from "../wait-flags.ts";
import { withPlaceholder } from "../with-placeholder.ts";

/** The flags of `vidtask download`. */
export interface DownloadFlags extends GatewayFlags, PrintFlags, Pick<CallFlags, "output"> {
  file?: string;
  overwrite?: boolean;
  quiet?: boolean;
}

/** Their parameters for stricli. */
export const downloadFlags = (text: Texts["flags"]) =>
  ({
    file: {
      kind: "parsed",
      parse: parseText,
      ...withPlaceholder("file", text.download.file),
      proposeCompletions: proposeFiles,
      optional: true,
    },
    overwrite: overwriteFlag(text),
    quiet: waitFlags(text).quiet,
    ...printFlags(text),
    ...gatewayFlags(text),
    output: { ...callFlags(text).output, brief: text.call.outputOne },
  }) as const;
