import type { Part } from "../core/results.ts";
import { versionsOf } from "../core/versions-of.ts";
import { measureCheckers } from "./measure-checkers.ts";
import { measureRequests } from "./measure-requests.ts";

/** The simulator beside Prism, and the checker beside Ajv. */
export async function measureServers(): Promise<Part> {
  return {
    versions: versionsOf("@stoplight/prism-http-server", "ajv"),
    tables: [...(await measureRequests()), ...(await measureCheckers())],
  };
}
