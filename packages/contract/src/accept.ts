import type { Finding } from "./finding.ts";
import { isObject } from "./read-place.ts";

/** A finding that is known and put up with: what it does not say, it leaves open. */
export interface Accepted {
  readonly rule: string;
  readonly operationId?: string;
  readonly place?: string;
  readonly actual?: string;
}

/**
 * Read a baseline of accepted findings: a list of them, or a report of `vidtask check` in JSON, which accepts all of its
 * findings.
 *
 * @throws TypeError if it is neither.
 */
export function toAccepted(json: unknown): Accepted[] {
  const items = isObject(json) && Array.isArray(json.cases) ? json.cases.flatMap(toFindings) : json;
  if (!Array.isArray(items) || !items.every(isAccepted)) {
    throw new TypeError("A baseline is a list of findings, each with a rule, or a report in JSON.");
  }
  return items;
}

/** Whether a baseline accepts a finding. */
export function isAcceptedBy(baseline: readonly Accepted[], finding: Finding): boolean {
  const keys = ["rule", "operationId", "place", "actual"] as const;
  return baseline.some((item) => keys.every((key) => item[key] === undefined || item[key] === finding[key]));
}

function toFindings(item: unknown): unknown[] {
  return isObject(item) && Array.isArray(item.findings) ? item.findings : [];
}

function isAccepted(item: unknown): item is Accepted {
  return (
    isObject(item) &&
    typeof item.rule === "string" &&
    ["operationId", "place", "actual"].every(
      (key) => item[key] === undefined || typeof item[key] === "string",
    )
  );
}
