import type { Report, ReportedFinding } from "../report.ts";
import { describePlace } from "./describe-finding.ts";
import {
  countFindings,
  countOf,
  describeCounts,
  describeScope,
  describeStart,
  sortFindings,
  toVerdict,
  toWeight,
  verdicts,
} from "./describe-report.ts";
import { toCode, toProse, toTable, toWords } from "./to-markdown.ts";

const MARKS = { breaks: "❌", empty: "⚠️", keeps: "✅" } as const;
const SEVERITIES = { error: "❌ error", warning: "⚠️ warning", info: "info", accepted: "accepted" } as const;

/** GitHub's Markdown, for a comment or the summary of a job. What needs no attention is folded away. */
export function renderMarkdown(report: Report): string {
  const { subject, cases, families } = report;
  const verdict = toVerdict(report);
  const counts = countFindings(report);
  const rows = sortFindings(
    cases.flatMap(({ name, findings }) => findings.map((finding) => ({ ...finding, name }))),
  );
  const urgent = rows.filter((row) => ["error", "warning"].includes(toWeight(row)));
  const others = rows.slice(urgent.length);
  const known = [
    ...(counts.info > 0 ? [countOf(counts.info, "info")] : []),
    ...(counts.accepted > 0 ? [`${counts.accepted} accepted`] : []),
  ].join(", ");
  const blocks = [
    `## ${MARKS[verdict]} ${toCode(subject)} ${verdicts[verdict]}`,
    `${describeCounts(counts)}. ${describeScope(report)}, ${describeStart(report)}.`,
    ...(urgent.length > 0 ? [toFindings(urgent)] : []),
    ...(others.length > 0
      ? [`<details>\n<summary>${known}</summary>`, toFindings(others), "</details>"]
      : []),
    ...(families.length > 0 ? ["### What came, and what a client makes of it", toFamilies(report)] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

interface Row extends ReportedFinding {
  /** That of its case. */
  readonly name: string;
}

function toFindings(rows: readonly Row[]): string {
  return toTable(
    ["Severity", "Rule", "Place", "Expected", "Came", "Times", "Case"],
    rows.map((row) => [
      SEVERITIES[toWeight(row)],
      toCode(row.rule),
      toCode(describePlace(row)),
      toProse(row.expected),
      toWords(row.actual),
      `${row.count}`,
      toWords(row.name),
    ]),
  );
}

function toFamilies({ families }: Report): string {
  return toTable(
    ["Family", "Name", "Answers", "Reading"],
    families.map(({ code, name, exchanges, reading }) => [
      code,
      toWords(name),
      `${exchanges}`,
      toProse(reading),
    ]),
  );
}
