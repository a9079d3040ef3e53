import type { Case, Report, ReportedFinding } from "../report.ts";
import { type RuleId, rules, type Severity, toPage } from "../rules.ts";
import { describeDifference, describePlace } from "./describe-finding.ts";
import { orderFamily } from "./json.ts";
import { toLine } from "./to-line.ts";
import { toSafeJson } from "./to-safe-json.ts";

const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<
  Severity,
  string
>;

/** SARIF 2.1.0. There are no files: a result is at a place of an operation's answer. */
export function renderSarif(report: Report): string {
  const { subject, startedAt, keeps, exchanges, ignored, families, cases } = report;
  const results = cases.flatMap((item) => item.findings.map((finding) => ({ item, finding })));
  const used = [...new Set(results.map(({ finding }) => finding.rule))];
  const run = {
    tool: { driver: { name: "vidtask", rules: used.map(toRule) } },
    invocations: [{ executionSuccessful: true, startTimeUtc: startedAt }],
    results: results.map(({ item, finding }) => toResult(item, finding, used.indexOf(finding.rule))),
    properties: { subject, keeps, exchanges, ignored, families: families.map(orderFamily) },
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return `${toSafeJson(log, 2)}\n`;
}

/** `helpUri` has to be absolute, and where the documentation is served is not known here: the page is a property. */
function toRule(id: RuleId): object {
  const { severity, summary, effect } = rules[id];
  return {
    id,
    shortDescription: { text: toMessageText(summary) },
    fullDescription: { text: toMessageText(`${summary} ${effect}`) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { page: toPage(id) },
  };
}

function toResult({ name }: Case, finding: ReportedFinding, ruleIndex: number): object {
  const { rule, severity, operationId, expected, actual, message, count, accepted } = finding;
  const place = describePlace(finding);
  const text = `${message} At ${place}: ${describeDifference(finding)}.`;
  return {
    ruleId: rule,
    ruleIndex,
    level: LEVELS[severity],
    message: { text: toMessageText(text) },
    locations: [{ logicalLocations: [{ name: place, fullyQualifiedName: `${operationId} ${place}` }] }],
    occurrenceCount: count,
    // Either every result of a run has this, or none has.
    suppressions: accepted ? [{ kind: "external", justification: "The baseline accepts it." }] : [],
    properties: { case: name, expected, actual },
  };
}

/** A message's text, in which braces would be placeholders and `[…](…)` a link. */
function toMessageText(text: string): string {
  return toLine(text)
    .replace(/[{}]/g, "$&$&")
    .replace(/\[(?=[^\]]*\]\()/g, "\\[");
}
