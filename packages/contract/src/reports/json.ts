import type { Case, FamilyUse, Report, ReportedFinding } from "../report.ts";
import { toSafeJson } from "./to-safe-json.ts";

/** The report itself; its keys always stand in the same order. `report.schema.json` describes it. */
export function renderJson(report: Report): string {
  const { subject, startedAt, keeps, exchanges, ignored, families, cases, observed } = report;
  const { routes, channels, errors } = observed;
  const ordered = {
    subject,
    startedAt,
    keeps,
    exchanges,
    ignored,
    families: families.map(orderFamily),
    cases: cases.map(orderCase),
    observed: { routes, channels, errors },
  };
  return `${toSafeJson(ordered, 2)}\n`;
}

/** A family with its keys in order. */
export function orderFamily({ code, name, reading, exchanges }: FamilyUse): FamilyUse {
  return { code, name, reading, exchanges };
}

/** A finding with its keys in order. */
export function orderFinding(finding: ReportedFinding): ReportedFinding {
  const { rule, severity, operationId, place, expected, actual, message, page, count, accepted } = finding;
  return { rule, severity, operationId, place, expected, actual, message, page, count, accepted };
}

function orderCase({ name, exchanges, duration, findings }: Case): Case {
  return {
    name,
    exchanges,
    ...(duration !== undefined && { duration }),
    findings: findings.map(orderFinding),
  };
}
