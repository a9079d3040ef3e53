import type { Finding } from "./finding.ts";
import type { Family } from "./generated/families.ts";
import type { GatewayRecord } from "./observed/gateway-record.ts";

/** What a check found. */
export interface Report {
  /** What was checked: the gateway's origin, or the name of a recording. */
  readonly subject: string;
  /** When it began, as ISO 8601. */
  readonly startedAt: string;
  /** Whether there is no finding of severity `error`, but those that are accepted. */
  readonly keeps: boolean;
  /** How many answers were checked. */
  readonly exchanges: number;
  /** How many exchanges of a recording were not of this API, or could not be read. */
  readonly ignored: number;
  /** The families that came, in the order of their codes. */
  readonly families: readonly FamilyUse[];
  readonly cases: readonly Case[];
  /** What a record of the gateway can say of it. */
  readonly observed: Pick<GatewayRecord, "routes" | "channels" | "errors">;
}

/** A family that came, and how often. */
export interface FamilyUse extends Family {
  readonly exchanges: number;
}

/** One question that was asked, or the answers of one kind in a recording. */
export interface Case {
  /** What holds if nothing was found. */
  readonly name: string;
  readonly exchanges: number;
  /** Milliseconds that its answers took, all together; absent if unknown. */
  readonly duration?: number;
  readonly findings: readonly ReportedFinding[];
}

/** A finding, and how often it came. */
export interface ReportedFinding extends Finding {
  readonly count: number;
  /** Whether a baseline accepts it. */
  readonly accepted: boolean;
}
