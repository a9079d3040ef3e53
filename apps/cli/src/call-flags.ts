import { proposeProfiles } from "./completion/propose-profiles.ts";
import { parseProfileName } from "./profile/profile.ts";
import type { Texts } from "./text/texts.ts";
import { withPlaceholder } from "./with-placeholder.ts";

/** The flags that say which gateway is called, and with which key. */
export interface GatewayFlags {
  baseUrl?: string;
  profile?: string;
  apiKeyStdin?: boolean;
  allowHttp?: boolean;
  verbose?: boolean;
}

/** Their parameters for stricli. */
export const gatewayFlags = (text: Texts["flags"]) =>
  ({
    baseUrl: {
      kind: "parsed",
      parse: String,
      ...withPlaceholder("url", text.gateway.baseUrl),
      optional: true,
    },
    profile: {
      kind: "parsed",
      parse: parseProfileName,
      ...withPlaceholder("name", text.gateway.profile),
      proposeCompletions: proposeProfiles,
      optional: true,
    },
    apiKeyStdin: {
      kind: "boolean",
      brief: text.gateway.apiKeyStdin,
      optional: true,
      withNegated: false,
    },
    allowHttp: {
      kind: "boolean",
      brief: text.gateway.allowHttp,
      optional: true,
      withNegated: false,
    },
    verbose: {
      kind: "boolean",
      brief: text.gateway.verbose,
      optional: true,
      withNegated: false,
    },
  }) as const;

/** The aliases of all commands that call a gateway. */
export const gatewayAliases = { v: "verbose" } as const;

/** The flag of commands that can show their request. */
export interface PrintFlags {
  print?: "curl";
}

/** Its parameter for stricli. */
export const printFlags = (text: Texts["flags"]) =>
  ({
    print: {
      kind: "enum",
      values: ["curl"],
      brief: text.call.print,
      optional: true,
    },
  }) as const;

/** The flags of every command that calls the API. */
export interface CallFlags extends GatewayFlags {
  output?: "text" | "json" | "ndjson";
  raw?: boolean;
}

/** Their parameters for stricli. */
export const callFlags = (text: Texts["flags"]) =>
  ({
    ...gatewayFlags(text),
    output: {
      kind: "enum",
      values: ["text", "json", "ndjson"],
      brief: text.call.output,
      optional: true,
    },
    raw: {
      kind: "boolean",
      brief: text.call.raw,
      optional: true,
      withNegated: false,
    },
  }) as const;
