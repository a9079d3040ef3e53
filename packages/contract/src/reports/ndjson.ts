import type { Report } from "../report.ts";
import { countFindings } from "./describe-report.ts";
import { orderFamily, orderFinding } from "./json.ts";
import { toSafeJson } from "./to-safe-json.ts";

/** A line for each finding, with the name of its case, and the verdict as the last. */
export function renderNdjson(report: Report): string {
  const { subject, startedAt, keeps, exchanges, ignored, families, cases } = report;
  const findings = cases.flatMap((item) =>
    item.findings.map((finding) => ({ case: item.name, ...orderFinding(finding) })),
  );
  const verdict = {
    subject,
    startedAt,
    keeps,
    exchanges,
    ignored,
    cases: cases.length,
    findings: countFindings(report),
    families: families.map(orderFamily),
  };
  return [...findings, verdict].map((line) => `${toSafeJson(line)}\n`).join("");
}
