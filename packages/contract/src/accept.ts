import type { Finding } from "./finding.ts";
import { isObject } from "./read-place.ts";
import { rules } from "./rules.ts";

/** A finding that is known and put up with: what it does not say, it leaves open. */
export interface Accepted {
  readonly rule: string;
  readonly operationId?: string;
  readonly place?: string;
  readonly actual?: string;
}

/** What an entry of a baseline says. */
const KEYS = ["rule", "operationId", "place", "actual"] as const;

/** What only a finding of a report has: its other keys are no mistakes. */
const REPORTED = ["severity", "expected", "message", "page", "count", "accepted"];

/**
 * Read a baseline of accepted findings: a list of them, or a report of `vidtask check` in JSON, which accepts all of its
 * findings.
 *
 * @throws TypeError if it is neither, or if an entry has a rule or a key that there is not: it would accept other findings
 * than those that it means.
 */
export function toAccepted(json: unknown): Accepted[] {
  const items = isObject(json) && Array.isArray(json.cases) ? json.cases.flatMap(toFindings) : json;
  if (!Array.isArray(items) || !items.every(isAccepted)) {
    throw new TypeError("A baseline is a list of findings, each with a rule, or a report in JSON.");
  }
  items.forEach(checkEntry);
  return items;
}

/** The entries of a baseline that accept a finding. */
export function findAccepting(baseline: readonly Accepted[], finding: Finding): Accepted[] {
  return baseline.filter((item) =>
    KEYS.every((key) => item[key] === undefined || item[key] === finding[key]),
  );
}

/** An entry with its own keys alone, in order. */
export function orderAccepted({ rule, operationId, place, actual }: Accepted): Accepted {
  return {
    rule,
    ...(operationId !== undefined && { operationId }),
    ...(place !== undefined && { place }),
    ...(actual !== undefined && { actual }),
  };
}

/** Entries that no finding needed, each once, since a baseline that is a report has some of them often. */
export function toUnused(entries: readonly Accepted[], redact: (text: string) => string): Accepted[] {
  const bare = entries.map(orderAccepted).map(({ place, actual, ...rest }) => ({
    ...rest,
    ...(place !== undefined && { place: redact(place) }),
    ...(actual !== undefined && { actual: redact(actual) }),
  }));
  return [...new Map(bare.map((entry) => [JSON.stringify(entry), entry])).values()];
}

function toFindings(item: unknown): unknown[] {
  return isObject(item) && Array.isArray(item.findings) ? item.findings : [];
}

function isAccepted(item: unknown): item is Accepted {
  return (
    isObject(item) &&
    typeof item.rule === "string" &&
    KEYS.every((key) => item[key] === undefined || typeof item[key] === "string")
  );
}

function checkEntry(item: Accepted, index: number): void {
  const entry = `Entry ${index + 1} of the baseline`;
  if (!Object.hasOwn(rules, item.rule)) {
    throw new TypeError(`${entry} has the rule ${JSON.stringify(item.rule)}, which there is not.`);
  }
  const known: readonly string[] = KEYS;
  const unknown = Object.keys(item).find((key) => !known.includes(key));
  if (unknown !== undefined && !REPORTED.every((key) => key in item)) {
    throw new TypeError(`${entry} has the key ${JSON.stringify(unknown)}; it may have ${KEYS.join(", ")}.`);
  }
}
