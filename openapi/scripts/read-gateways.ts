import { readdirSync, readFileSync } from "node:fs";

const FOLDER = new URL("../gateways/", import.meta.url);

/** What is known of one gateway. `gateways/gateway.schema.json` explains the fields and says which words they hold. */
export interface Gateway {
  name: string;
  baseUrls?: string[];
  copyOf?: string;
  routes?: string[];
  channels: GatewayChannel[];
  errors?: GatewayError[];
  evidence: Evidence[];
}

/** How the tasks of some models look at a gateway. */
export interface GatewayChannel {
  models: string[];
  family?: string;
  idField?: string;
  createIdField?: string;
  urlField?: string;
  timeUnit?: Record<string, string>;
  progress?: string[];
  statusWords?: string[];
  undocumentedWords?: string[];
  note?: string;
  evidence?: string[];
}

/** One kind of answer that is not a task. */
export interface GatewayError {
  http?: number;
  shape?: string;
  code?: string;
  means?: string;
  operationId?: string;
  note?: string;
  evidence?: string[];
}

/** One thing that a record rests on. */
export interface Evidence {
  id?: string;
  kind: string;
  date: string;
  source: string;
  note?: string;
}

/** The files of `gateways/` with a record in them, in alphabetical order. */
export function listGatewayFiles(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".json") && file !== "gateway.schema.json")
    .sort();
}

/** Read the gateways, in alphabetical order. The tests check each file against the schema, so this reads it freely. */
export function readGateways(): Gateway[] {
  return listGatewayFiles().map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));
}

/** What a channel or an error of a gateway rests on. */
export function evidenceOf(gateway: Gateway, { evidence: ids }: { evidence?: string[] }): Evidence[] {
  return ids ? gateway.evidence.filter(({ id }) => id !== undefined && ids.includes(id)) : gateway.evidence;
}
