import type { Accepted } from "../accept.ts";
import { readAnswer } from "../answer.ts";
import { checkApiKey, toBaseUrl } from "../check-target.ts";
import { type Clock, systemClock } from "../clock.ts";
import { type Collector, createCollector } from "../collector.ts";
import { toFinding } from "../finding.ts";
import { createRedact } from "../redact.ts";
import type { Report, Stopped } from "../report.ts";
import type { RuleId } from "../rules.ts";
import { type Caller, call } from "./call.ts";
import type { PaidTask } from "./create-paid-task.ts";
import { followTask } from "./follow-task.ts";
import { judgeProbe } from "./judge-probe.ts";
import { listProbes, type Probe } from "./probes.ts";

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
  /** Called with the body of the paid create before it is sent. What it throws ends the check. Default: nobody is told. */
  onCreate?: ((body: Record<string, unknown>) => void | Promise<void>) | undefined;
  /** Called with the id of the paid task as soon as it is known: with it the task is not lost. Default: nobody is told. */
  onCreated?: ((id: string) => void) | undefined;
  /** The time that the check goes by. Default: the machine's monotonic clock. */
  clock?: Clock | undefined;
  /** When it began. Default: now. */
  startedAt?: Date | undefined;
}

/**
 * Ask a gateway what costs nothing, and compare its answers with the contract. Only `paid` starts a task, after all else was
 * answered. `stopped` in the report says why not all was asked.
 *
 * @throws TypeError if the base URL or the key can't be one; the signal's reason if it was aborted.
 */
export async function checkGateway(options: CheckOptions): Promise<Report> {
  const {
    apiKey,
    id,
    paid,
    accept,
    timeout = 30_000,
    onCase,
    onCreate,
    onCreated,
    clock = systemClock,
  } = options;
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
  const asker = { caller, collector, onCase };
  let before: number | undefined;
  let isServed: boolean | undefined;
  for (const probe of listProbes(baseUrl, apiKey, id)) {
    const { status, stopped, isServed: isJson } = await ask(probe, before, asker);
    isServed ||= isJson;
    if (stopped) {
      return collector.report(stopped);
    }
    // A 429 or a 5xx is weather: the next answer need not be the same.
    before = status === 429 || (status ?? 500) >= 500 ? undefined : status;
  }
  if (paid && !isServed) {
    // Money goes only to who answers as this API does.
    return collector.report("unclear");
  }
  if (paid) {
    await followTask({ ...asker, baseUrl, apiKey, paid, onCreate, onCreated });
  }
  return collector.report();
}

/** What asks a question, and takes note of its answer. */
interface Asker {
  readonly caller: Caller;
  readonly collector: Collector;
  readonly onCase: CheckOptions["onCase"];
}

/** Ask a question. `stopped` says why there is no use in asking another. */
async function ask(
  probe: Probe,
  before: number | undefined,
  { caller, collector, onCase }: Asker,
): Promise<{ status?: number; stopped?: Stopped | undefined; isServed?: boolean | undefined }> {
  const { name, operationId, id, expected, isPlain } = probe;
  onCase?.(name);
  const answer = await call(probe.request, caller);
  if ("rule" in answer) {
    collector.fail(name, toFinding(answer.rule, operationId, { expected, actual: answer.actual }));
    return answer.isOffline ? { stopped: "offline" } : {};
  }
  const { status } = answer;
  let stopped: Stopped | undefined;
  const exchange = { ...answer, operationId, id };
  collector.add(exchange, name, (findings) => {
    stopped = isPlain && findings.map(({ rule }) => stops.get(rule)).find(Boolean);
    return judgeProbe(probe, findings, status, before);
  });
  return { status, stopped, isServed: isPlain && readAnswer(exchange).json !== undefined };
}

/** What the answers to all other questions with this key would be too. */
const stops: ReadonlyMap<RuleId, Stopped> = new Map([
  ["key-refused", "key"],
  ["redirect", "route"],
  ["route-missing", "route"],
]);
