/** What is known of one gateway, in the form of the files in `openapi/gateways`. */
export interface GatewayRecord {
  readonly $schema: "./gateway.schema.json";
  readonly name: string;
  readonly baseUrls?: readonly string[];
  readonly routes?: readonly string[];
  readonly channels: readonly Channel[];
  readonly errors?: readonly ErrorForm[];
  readonly evidence: readonly Evidence[];
}

/** How the tasks of some models look. */
export interface Channel {
  /** Names of models; a star stands for any characters. */
  readonly models: readonly string[];
  /** The name of the family of a query's answers. */
  readonly family?: string;
  readonly idField?: string;
  readonly createIdField?: string;
  readonly urlField?: string;
  /** The unit of each time, by its place. */
  readonly timeUnit?: Readonly<Record<string, "ms" | "s" | "rfc3339">>;
  readonly progress?: readonly ProgressForm[];
  /** Listed words, as the gateway writes them. */
  readonly statusWords?: readonly string[];
  readonly undocumentedWords?: readonly string[];
}

/** How a body tells how much is done: 40, "40", "40%", 0.4, or not at all. */
export type ProgressForm = "integer" | "text" | "percent-text" | "fraction" | "absent";

/** An answer that is not a task. */
export interface ErrorForm {
  readonly http: number;
  readonly shape: "relay" | "task" | "empty" | "html" | "json-other";
  readonly code?: string;
  readonly means?: ErrorMeaning;
  readonly operationId?: string;
}

/** What an error tells, which its HTTP status alone does not. */
export type ErrorMeaning =
  | "quota"
  | "rate-limit"
  | "task-not-found"
  | "no-channel"
  | "key"
  | "bad-request"
  | "route"
  | "server";

/** What a record rests on. */
export interface Evidence {
  readonly kind: "check";
  /** A day, as in ISO 8601. */
  readonly date: string;
  readonly source: string;
}
