import type { OperationId } from "./generated/operations.ts";
import { type RuleId, rules, type Severity, toPage } from "./rules.ts";
import { toShown } from "./to-shown.ts";

/** Something that an answer does not keep of the contract, or that is worth knowing. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly operationId: OperationId;
  /** Where: a JSON Pointer into the body, `status`, or `header` and a name; "" is the body as a whole. */
  readonly place: string;
  /** What the contract says. */
  readonly expected: string;
  /** What came: words, types and units, never a user's data. */
  readonly actual: string;
  /** What it means, in two sentences. */
  readonly message: string;
  /** The page of the documentation, relative to its root. */
  readonly page: string;
}

/** Where something was found, what should have come, and what did. */
export interface Details {
  /** Default: the body as a whole. */
  place?: string;
  expected: string;
  actual: string;
}

/** Make a finding. Place and actual may hold what a gateway wrote: `toShownFinding` makes it fit to be shown. */
export function toFinding(rule: RuleId, operationId: OperationId, details: Details): Finding {
  const { severity, summary, effect } = rules[rule];
  return {
    rule,
    severity,
    operationId,
    place: "",
    ...details,
    message: `${summary} ${effect}`,
    page: toPage(rule),
  };
}

/**
 * A finding with what a gateway wrote shortened and made visible.
 *
 * @param redact Blanks a secret, before a part of it is cut off. Default: there is none.
 */
export function toShownFinding(finding: Finding, redact: (text: string) => string = String): Finding {
  const show = (text: string) => toShown(redact(text));
  return { ...finding, place: show(finding.place), actual: show(finding.actual) };
}
