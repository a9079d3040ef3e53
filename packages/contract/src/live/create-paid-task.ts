import { idPlaces } from "@vidtask/types";
import { readAnswer } from "../answer.ts";
import type { Collector } from "../collector.ts";
import { toFinding } from "../finding.ts";
import { operations } from "../generated/operations.ts";
import { findPlace, readPlace, toText } from "../read-place.ts";
import { type Caller, call } from "./call.ts";
import { toCreateBody } from "./to-create-body.ts";
import { toHeaders } from "./to-headers.ts";

/** A task to make: it costs money. */
export interface PaidTask {
  /** The model that makes it. */
  readonly model: string;
  /** What it shows. Default: the prompt of the contract's example for such models. */
  readonly prompt?: string | undefined;
  /** Milliseconds between two queries. Default: 5,000. */
  readonly interval?: number | undefined;
  /** Milliseconds for the task to end. Default: 3,600,000, an hour. */
  readonly timeout?: number | undefined;
}

/** What it takes to make a task and follow it. */
export interface PaidCheck {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly paid: PaidTask;
  readonly caller: Caller;
  readonly collector: Collector;
  readonly onCase: ((name: string) => void) | undefined;
  readonly onCreate: ((body: Record<string, unknown>) => void | Promise<void>) | undefined;
  readonly onCreated: ((id: string) => void) | undefined;
}

const NAME = "A create is answered with an id";

/** How long a create may take: gateways hold it on the upstream. */
const CREATE_TIMEOUT = 300_000;

/** Make one task, with a create that is sent once. Resolves to its id, if the answer has one. */
export async function createPaidTask(check: PaidCheck): Promise<string | undefined> {
  const { baseUrl, apiKey, paid, caller, collector, onCase, onCreate, onCreated } = check;
  onCase?.(NAME);
  const { method, path } = operations.createVideo;
  const content = toCreateBody(paid);
  await onCreate?.(content);
  const body = JSON.stringify(content);
  const request = new Request(baseUrl + path, { method, headers: toHeaders(apiKey), body });
  const answer = await call(request, { ...caller, timeout: Math.max(caller.timeout, CREATE_TIMEOUT) });
  if ("rule" in answer) {
    const details = { expected: "an id", actual: answer.actual };
    collector.fail(NAME, toFinding(answer.rule, "createVideo", details));
    if (!answer.isOffline) {
      noteUnknown(collector, answer.actual);
    }
    return undefined;
  }
  const { status } = answer;
  const exchange = { ...answer, operationId: "createVideo" } as const;
  const { json } = readAnswer(exchange);
  const place = status < 300 ? findPlace(json, idPlaces, toText) : undefined;
  const id = place && toText(readPlace(json, place));
  let isRefused = status >= 300 && status < 500;
  collector.add(exchange, NAME, (findings) => {
    // Nothing serves the model, so nothing was started.
    isRefused ||= findings.some(({ rule }) => rule === "no-channel");
    const details = { place: "status", expected: "a task", actual: `${status}` };
    return status < 300 ? findings : [toFinding("answer-unexpected", "createVideo", details), ...findings];
  });
  if (id === undefined) {
    if (!isRefused) {
      noteUnknown(collector, `${status} without an id`);
    }
    return undefined;
  }
  onCreated?.(id);
  return id;
}

/** The create may have been accepted, and its answer was lost. */
function noteUnknown(collector: Collector, actual: string): void {
  collector.fail(NAME, toFinding("create-unknown", "createVideo", { expected: "an id", actual }));
}
