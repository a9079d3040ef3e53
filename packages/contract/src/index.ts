export { type Accepted, toAccepted } from "./accept.ts";
export { toFamily } from "./answer.ts";
export { type Clock, systemClock } from "./clock.ts";
export { type Collector, type CollectorOptions, createCollector } from "./collector.ts";
export type { Exchange } from "./exchange.ts";
export type { Finding } from "./finding.ts";
export { type Family, type FamilyCode, families } from "./generated/families.ts";
export { type OperationId, operations } from "./generated/operations.ts";
export { type CheckOptions, checkGateway } from "./live/check-gateway.ts";
export type { PaidTask } from "./live/follow-task.ts";
export type {
  Channel,
  ErrorForm,
  ErrorMeaning,
  Evidence,
  GatewayRecord,
  ProgressForm,
} from "./observed/gateway-record.ts";
export { toGatewayRecord } from "./observed/to-gateway-record.ts";
export { type ReportFormat, renderReport, reportFormats } from "./render-report.ts";
export type { Case, FamilyUse, Report, ReportedFinding } from "./report.ts";
export type { TextOptions } from "./reports/text.ts";
export { type Rule, type RuleId, rules, type Severity } from "./rules.ts";
export { validate } from "./validate.ts";
