import type { Case, Report, ReportedFinding } from "../report.ts";
import { describeDifference, describePlace } from "./describe-finding.ts";
import { countOf, sortFindings, toResult, toWeight } from "./describe-report.ts";
import type { Paint } from "./paint.ts";
import { toLine } from "./to-line.ts";
import { wrap } from "./wrap.ts";

const MARKS = { error: ["red", "✗"], warning: ["yellow", "!"], kept: ["green", "✓"] } as const;
const COLORS = { error: "red", warning: "yellow", info: "cyan", accepted: "dim" } as const;

/** Blanks, the longest severity, blanks. */
const INDENT = 12;

/** The cases, each with a mark and its findings: one line for each finding if all of them fit, else two. */
export function renderCases({ cases }: Report, paint: Paint, columns: number): string[] {
  const findings = cases.flatMap((item) => item.findings);
  const rules = longest(findings.map(({ rule }) => rule));
  const places = longest(findings.map(describePlace));
  const texts = longest(findings.map((finding) => describeDifference(finding) + toTimes(finding)));
  const isWide = INDENT + rules + 2 + places + 2 + texts <= columns;

  function renderFinding(finding: ReportedFinding): string[] {
    const weight = toWeight(finding);
    const severity = `  ${paint(COLORS[weight], weight.padEnd(INDENT - 4))}  `;
    const rule = finding.rule.padEnd(rules);
    const place = describePlace(finding);
    const difference = describeDifference(finding);
    const times = paint("bold", toTimes(finding));
    if (isWide) {
      return [`${severity}${rule}  ${place.padEnd(places)}  ${paint("dim", difference)}${times}`];
    }
    const lines = wrap(difference, columns - INDENT).map((line) => " ".repeat(INDENT) + paint("dim", line));
    return [`${severity}${rule}  ${place}${times}`, ...lines];
  }

  return cases.flatMap((item) => [
    renderHead(item, paint),
    ...sortFindings(item.findings).flatMap(renderFinding),
  ]);
}

function renderHead(item: Case, paint: Paint): string {
  const [color, mark] = MARKS[toResult(item)];
  const { name, exchanges, duration } = item;
  const notes = [
    ...(exchanges > 1 ? [countOf(exchanges, "answer")] : []),
    ...(duration === undefined ? [] : [toDuration(duration)]),
  ];
  const note = notes.length > 0 ? paint("dim", `  ${notes.join(", ")}`) : "";
  return `${paint(color, mark)} ${toLine(name)}${note}`;
}

function toTimes({ count }: ReportedFinding): string {
  return count > 1 ? ` ×${count}` : "";
}

function toDuration(milliseconds: number): string {
  return milliseconds < 1_000 ? `${milliseconds} ms` : `${(milliseconds / 1_000).toFixed(1)} s`;
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}
