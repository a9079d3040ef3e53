import type { Accepted } from "../accept.ts";
import { toLine } from "./to-line.ts";

/** What stands above the entries of a baseline that no finding needed. */
export const UNUSED_HEAD = "Accepted, and not found any more";

/** An entry of a baseline in one line: `field-type at /id: got integer (queryVideo)`. */
export function describeAccepted({ rule, operationId, place, actual }: Accepted): string {
  const where = place === undefined ? "" : ` at ${place || "body"}`;
  const what = actual === undefined ? "" : `: got ${actual}`;
  return toLine(`${rule}${where}${what}${operationId === undefined ? "" : ` (${operationId})`}`);
}
