import type { RuleId } from "../rules.ts";
import type { ErrorMeaning } from "./gateway-record.ts";

/** What each rule that names an error says of it in a gateway's record. */
export const errorMeanings: ReadonlyMap<RuleId, ErrorMeaning> = new Map([
  ["key-refused", "key"],
  ["quota-used-up", "quota"],
  ["rate-limited", "rate-limit"],
  ["task-not-found", "task-not-found"],
  ["route-missing", "route"],
  ["no-channel", "no-channel"],
  ["upstream-failed", "server"],
  ["server-error", "server"],
  ["request-refused", "bad-request"],
]);
