import type { Report } from "../report.ts";
import type { GatewayRecord } from "./gateway-record.ts";

/**
 * A record of the gateway that a report is of, in the form of the files in `openapi/gateways`: what was seen of it, and
 * nothing of the tasks.
 *
 * @param name What the gateway is called. Default: its host.
 * @throws TypeError if there is no name: a recording need not say of which gateway it is, and its file's name is no one else's
 * affair.
 */
export function toGatewayRecord({ subject, startedAt, observed }: Report, name?: string): GatewayRecord {
  const isLive = /^https?:\/\//.test(subject) && URL.canParse(subject);
  const { baseUrls = isLive ? [subject] : [], ...rest } = observed;
  const [host] = baseUrls.map((url) => new URL(url).hostname);
  const known = name ?? host;
  if (!known) {
    throw new TypeError("The recording does not say which one gateway it is of: give its name.");
  }
  return {
    $schema: "./gateway.schema.json",
    name: known,
    ...(baseUrls.length > 0 && { baseUrls }),
    ...rest,
    evidence: [{ kind: "check", date: startedAt.slice(0, 10), source: "vidtask check" }],
  };
}
