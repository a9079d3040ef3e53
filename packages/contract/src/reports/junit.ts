import type { Case, Report, ReportedFinding } from "../report.ts";
import { describeFinding } from "./describe-finding.ts";
import { toResult, toWeight } from "./describe-report.ts";
import { toLine } from "./to-line.ts";

/**
 * A test suite with a test for each case. All its errors are one `<failure>`: many CI systems read no second one.
 * What does not fail it is in `<system-out>`.
 */
export function renderJunit(report: Report): string {
  const { subject, startedAt, cases } = report;
  const failures = cases.filter((item) => toResult(item) === "error").length;
  const totals = { tests: cases.length, failures, errors: 0, time: toSeconds(sum(cases)) };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${toAttributes({ name: "vidtask check", ...totals })}>`,
    `  <testsuite${toAttributes({ name: subject, timestamp: startedAt.slice(0, 19), ...totals })}>`,
    ...cases.flatMap((item) => renderCase(item, subject)),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function renderCase({ name, duration, findings }: Case, subject: string): string[] {
  const attributes = toAttributes({ name, classname: subject, time: toSeconds(duration) });
  const errors = findings.filter((finding) => toWeight(finding) === "error");
  const others = findings.filter((finding) => toWeight(finding) !== "error");
  const children = [...renderFailure(errors), ...renderOutput(others)];
  return children.length > 0
    ? [`    <testcase${attributes}>`, ...children, "    </testcase>"]
    : [`    <testcase${attributes}/>`];
}

function renderFailure(errors: readonly ReportedFinding[]): string[] {
  const [first] = errors;
  if (!first) {
    return [];
  }
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const attributes = toAttributes({ type: first.rule, message: describeFinding(first) + more });
  const lines = errors.flatMap((error) => [describeFinding(error), `  ${error.message}`, `  ${error.page}`]);
  return [`      <failure${attributes}>${toXmlText(lines)}</failure>`];
}

function renderOutput(findings: readonly ReportedFinding[]): string[] {
  const lines = findings.map((finding) => {
    const accepted = finding.accepted ? "accepted " : "";
    return `${accepted}${finding.severity} ${describeFinding(finding)}`;
  });
  return lines.length > 0 ? [`      <system-out>${toXmlText(lines)}</system-out>`] : [];
}

function sum(cases: readonly Case[]): number | undefined {
  const known = cases.flatMap(({ duration }) => (duration === undefined ? [] : [duration]));
  return known.length > 0 ? known.reduce((total, duration) => total + duration) : undefined;
}

function toSeconds(duration: number | undefined): string | undefined {
  return duration === undefined ? undefined : (duration / 1_000).toFixed(3);
}

function toAttributes(values: Record<string, string | number | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${toXml(`${value}`)}"`))
    .join("");
}

function toXmlText(lines: readonly string[]): string {
  return lines.map(toXml).join("\n");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text for a value or an element. No character is left that XML 1.0 forbids, not even as a reference. */
function toXml(text: string): string {
  return toLine(text).replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}
