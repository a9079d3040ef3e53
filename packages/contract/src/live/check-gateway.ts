import type { Accepted } from "../accept.ts";
import { checkApiKey, toBaseUrl } from "../check-target.ts";
import { type Clock, systemClock } from "../clock.ts";
import { createCollector } from "../collector.ts";
import { type Finding, toFinding } from "../finding.ts";
import { createRedact } from "../redact.ts";
import type { Report } from "../report.ts";
import { type Caller, call } from "./call.ts";
import { followTask, type PaidTask } from "./follow-task.ts";
import { judgeProbe } from "./judge-probe.ts";
import { listProbes } from "./probes.ts";

/** What to check of a gateway, and how. */
export interface CheckOptions {
  /** Scheme and host of the gateway. */
  baseUrl: string;
  apiKey: string;
  /** The id of a task that there is, of any status. Default: no such task is asked for. */
  id?: string | undefined;
  /** A task to make and to follow to its end; it costs money. Default: nothing is created. */
  paid?: PaidTask | undefined;
  /** Findings that are put up with. Default: none. */
  accept?: readonly Accepted[] | undefined;
  /** What sends a request. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Milliseconds for one call, body included; a create has 300,000 at least. Default: 30,000. */
  timeout?: number | undefined;
  /** Ends the check, which rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Called with the name of each question before it is asked. Default: nobody is told. */
  onCase?: ((name: string) => void) | undefined;
  /** The time that the check goes by. Default: the machine's monotonic clock. */
  clock?: Clock | undefined;
  /** When it began. Default: now. */
  startedAt?: Date | undefined;
}

/**
 * Ask a gateway what costs nothing, and compare its answers with the contract. Only `paid` starts a task.
 *
 * @throws TypeError if the base URL or the key can't be one; the signal's reason if it was aborted.
 */
export async function checkGateway(options: CheckOptions): Promise<Report> {
  const { apiKey, id, paid, accept, timeout = 30_000, onCase, clock = systemClock } = options;
  const baseUrl = toBaseUrl(options.baseUrl);
  checkApiKey(apiKey);
  const collector = createCollector({
    subject: new URL(baseUrl).origin,
    startedAt: options.startedAt ?? new Date(),
    accept,
    redact: createRedact(apiKey),
  });
  const { fetch: send = fetch, signal = new AbortController().signal } = options;
  const caller: Caller = { fetch: send, timeout, clock, signal };
  let status: number | undefined;
  for (const probe of listProbes(baseUrl, apiKey, id)) {
    onCase?.(probe.name);
    const answer = await call(probe.request, caller);
    if ("rule" in answer) {
      const details = { expected: probe.expected, actual: answer.actual };
      collector.fail(probe.name, toFinding(answer.rule, probe.operationId, details));
      status = undefined;
      if (answer.isOffline) {
        return collector.report();
      }
    } else {
      const judge = (findings: Finding[]) => judgeProbe(probe, findings, answer.status, status);
      collector.add({ ...answer, operationId: probe.operationId, id: probe.id }, probe.name, judge);
      // A 429 or a 5xx is weather: the next answer need not be the same.
      status = answer.status === 429 || answer.status >= 500 ? undefined : answer.status;
    }
  }
  if (paid) {
    await followTask({ baseUrl, apiKey, paid, caller, collector, onCase });
  }
  return collector.report();
}
