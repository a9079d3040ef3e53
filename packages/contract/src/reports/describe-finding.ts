import type { Finding } from "../finding.ts";
import type { ReportedFinding } from "../report.ts";
import { toLine } from "./to-line.ts";

/** Where a finding is, in words: the body as a whole has no place of its own. */
export function describePlace({ place }: Finding): string {
  return toLine(place) || "body";
}

/** What should have come, and what did. */
export function describeDifference({ expected, actual }: Finding): string {
  return `expected ${toLine(expected)}, got ${toLine(actual)}`;
}

/** A finding in one line, without its severity. */
export function describeFinding(finding: ReportedFinding): string {
  const count = finding.count > 1 ? `, ${finding.count} times` : "";
  return `${finding.rule} at ${describePlace(finding)}: ${describeDifference(finding)}${count}`;
}
