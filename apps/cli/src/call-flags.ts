import { parseProfileName } from "./profile/profile.ts";

/** The flags that say which gateway is called, and with which key. */
export interface GatewayFlags {
  baseUrl?: string;
  profile?: string;
  apiKeyStdin?: boolean;
  allowHttp?: boolean;
  verbose?: boolean;
}

/** Their parameters for stricli. */
export const gatewayFlags = {
  baseUrl: {
    kind: "parsed",
    parse: String,
    placeholder: "url",
    brief: "The gateway's address. Default: VIDTASK_BASE_URL, else the profile's.",
    optional: true,
  },
  profile: {
    kind: "parsed",
    parse: parseProfileName,
    placeholder: "name",
    brief: "Take address and key from this profile, whatever the environment says.",
    optional: true,
  },
  apiKeyStdin: {
    kind: "boolean",
    brief: "Read the key from the standard input.",
    optional: true,
    withNegated: false,
  },
  allowHttp: {
    kind: "boolean",
    brief: "Send the key over plain http to another machine.",
    optional: true,
    withNegated: false,
  },
} as const;

/** The flag of commands that can show their request. */
export interface PrintFlags {
  print?: "curl";
}

/** The flags of every command that calls the API. */
export interface CallFlags extends GatewayFlags {
  output?: "text" | "json" | "ndjson";
  raw?: boolean;
}

/** Their parameters for stricli. */
export const callFlags = {
  ...gatewayFlags,
  output: {
    kind: "enum",
    values: ["text", "json", "ndjson"],
    brief: "Default: text on a terminal, else JSON, a line for each task if there are several.",
    optional: true,
  },
  raw: {
    kind: "boolean",
    brief: "Print the gateway's body as it came, as JSON.",
    optional: true,
    withNegated: false,
  },
} as const;
