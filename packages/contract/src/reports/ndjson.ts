import { orderAccepted } from "../accept.ts";
import type { Report } from "../report.ts";
import { countFindings } from "./describe-report.ts";
import { orderFamily, orderFinding } from "./json.ts";
import { toSafeJson } from "./to-safe-json.ts";

/** A line for each finding, with the name of its case, and the verdict as the last. */
export function renderNdjson(report: Report): string {
  const { subject, startedAt, keeps, stopped, exchanges, ignored, families, cases, unusedAccepted } = report;
  const findings = cases.flatMap((item) =>
    item.findings.map((finding) => ({ case: item.name, ...orderFinding(finding) })),
  );
  const verdict = {
    subject,
    startedAt,
    keeps,
    ...(stopped && { stopped }),
    exchanges,
    ignored,
    cases: cases.length,
    findings: countFindings(report),
    families: families.map(orderFamily),
    unusedAccepted: unusedAccepted.map(orderAccepted),
  };
  return [...findings, verdict].map((line) => `${toSafeJson(line)}\n`).join("");
}
