/** The flags of every command that calls the API. */
export interface CallFlags {
  baseUrl?: string;
  allowHttp?: boolean;
  output?: "text" | "json" | "ndjson";
  raw?: boolean;
}

/** Their parameters for stricli. */
export const callFlags = {
  baseUrl: {
    kind: "parsed",
    parse: String,
    placeholder: "url",
    brief: "The gateway's address. Default: VIDTASK_BASE_URL.",
    optional: true,
  },
  allowHttp: {
    kind: "boolean",
    brief: "Send the key over plain http to another machine.",
    optional: true,
    withNegated: false,
  },
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
