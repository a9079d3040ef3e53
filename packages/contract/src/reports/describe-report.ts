import type { Case, Report, ReportedFinding } from "../report.ts";
import type { Severity } from "../rules.ts";
import { toLine } from "./to-line.ts";

/** How many findings a report has that are not accepted, by severity, and how many are. */
export type Counts = Readonly<Record<Severity | "accepted", number>>;

/** Count different findings: one that came often is one. */
export function countFindings({ cases }: Report): Counts {
  const counts = { error: 0, warning: 0, info: 0, accepted: 0 };
  for (const { findings } of cases) {
    for (const finding of findings) {
      counts[toWeight(finding)] += 1;
    }
  }
  return counts;
}

/** What a finding counts as: an accepted one has no severity any more. */
export function toWeight({ severity, accepted }: ReportedFinding): keyof Counts {
  return accepted ? "accepted" : severity;
}

/** Put the worst first; those of one weight stay in their order. */
export function sortFindings<Item extends ReportedFinding>(findings: readonly Item[]): Item[] {
  const weights: readonly (keyof Counts)[] = ["error", "warning", "info", "accepted"];
  return weights.flatMap((weight) => findings.filter((finding) => toWeight(finding) === weight));
}

/** What a case counts as: its worst finding, or that there is none that matters. */
export function toResult({ findings }: Case): "error" | "warning" | "kept" {
  const weights = findings.map(toWeight);
  return weights.includes("error") ? "error" : weights.includes("warning") ? "warning" : "kept";
}

/** What a report says of its subject: without an answer there is nothing to say. */
export function toVerdict({ keeps, exchanges }: Report): Verdict {
  return !keeps ? "breaks" : exchanges === 0 ? "empty" : "keeps";
}

/** A verdict in words, after the subject. */
export const verdicts = {
  breaks: "breaks the contract",
  empty: "has no answer to check",
  keeps: "keeps the contract",
} as const;

/** What a report can say of its subject. */
export type Verdict = keyof typeof verdicts;

/** The counts in words: `1 error, 2 warnings, 0 infos, 3 accepted`. */
export function describeCounts({ error, warning, info, accepted }: Counts): string {
  const parts = [countOf(error, "error"), countOf(warning, "warning"), countOf(info, "info")];
  return [...parts, ...(accepted > 0 ? [`${accepted} accepted`] : [])].join(", ");
}

/** What was looked at: `12 answers in 8 cases, 2 exchanges ignored`. */
export function describeScope({ exchanges, cases, ignored }: Report): string {
  const left = ignored > 0 ? `, ${countOf(ignored, "exchange")} ignored` : "";
  return `${countOf(exchanges, "answer")} in ${countOf(cases.length, "case")}${left}`;
}

/** When it began, to the minute. */
export function describeStart({ startedAt }: Report): string {
  return `${toLine(startedAt.slice(0, 16)).replace("T", " ")} UTC`;
}

/** A number of things: `1 answer`, `2 answers`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
