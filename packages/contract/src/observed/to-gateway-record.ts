import type { Report } from "../report.ts";
import type { GatewayRecord } from "./gateway-record.ts";

/**
 * A record of the gateway that a report is of, in the form of the files in `openapi/gateways`: what was seen of it, and
 * nothing of the tasks.
 *
 * @param name What the gateway is called. Default: its host.
 */
export function toGatewayRecord({ subject, startedAt, observed }: Report, name?: string): GatewayRecord {
  const isLive = URL.canParse(subject);
  return {
    $schema: "./gateway.schema.json",
    name: name ?? (isLive ? new URL(subject).hostname : subject),
    ...(isLive && { baseUrls: [subject] }),
    ...observed,
    evidence: [{ kind: "check", date: startedAt.slice(0, 10), source: "vidtask check" }],
  };
}
