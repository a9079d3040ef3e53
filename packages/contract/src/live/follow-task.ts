import {
  failedWords,
  idPlaces,
  statusPlaces,
  succeededWithUrlWords,
  succeededWords,
  videoUrlPlaces,
} from "@vidtask/types";
import { readAnswer } from "../answer.ts";
import type { Collector } from "../collector.ts";
import { type Finding, toFinding } from "../finding.ts";
import { operations } from "../generated/operations.ts";
import { findPlace, readPlace, toText, toUrl, toWord } from "../read-place.ts";
import type { RuleId } from "../rules.ts";
import { type Caller, call } from "./call.ts";
import { toCreateBody } from "./to-create-body.ts";

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
}

const CREATED = "A create is answered with an id";
const FOLLOWED = "The created task can be followed to its end";

/** How long a create may take: gateways hold it on the upstream. */
const CREATE_TIMEOUT = 300_000;

/** Make one task, with a create that is sent once, and query it until it ends. */
export async function followTask(check: PaidCheck): Promise<void> {
  check.onCase?.(CREATED);
  const id = await create(check);
  if (id !== undefined) {
    check.onCase?.(FOLLOWED);
    await follow(check, id);
  }
}

/** The new task's id, if the answer has one. */
async function create({ baseUrl, apiKey, paid, caller, collector }: PaidCheck): Promise<string | undefined> {
  const { method, path } = operations.createVideo;
  const body = JSON.stringify(toCreateBody(paid));
  const request = new Request(baseUrl + path, { method, headers: toHeaders(apiKey), body });
  const answer = await call(request, { ...caller, timeout: Math.max(caller.timeout, CREATE_TIMEOUT) });
  if ("rule" in answer) {
    const details = { expected: "an id", actual: answer.actual };
    collector.fail(CREATED, toFinding(answer.rule, "createVideo", details));
    return undefined;
  }
  const exchange = { ...answer, operationId: "createVideo" } as const;
  const isRefused = answer.status >= 300;
  collector.add(exchange, CREATED, (findings) =>
    isRefused
      ? [
          toFinding("answer-unexpected", "createVideo", {
            place: "status",
            expected: "a task",
            actual: `${answer.status}`,
          }),
          ...findings,
        ]
      : findings,
  );
  const { json } = readAnswer(exchange);
  const place = findPlace(json, idPlaces, toText);
  return isRefused || place === undefined ? undefined : toText(readPlace(json, place));
}

async function follow({ baseUrl, apiKey, paid, caller, collector }: PaidCheck, id: string): Promise<void> {
  const { interval = 5_000, timeout = 3_600_000 } = paid;
  const { clock, signal } = caller;
  const url = `${baseUrl}${operations.queryVideo.path}?id=${encodeURIComponent(id)}`;
  const deadline = clock.now() + timeout;
  let isKnown = false;
  for (;;) {
    await clock.sleep(Math.max(0, Math.min(interval, deadline - clock.now())), signal);
    signal.throwIfAborted();
    const answer = await call(new Request(url, { headers: toHeaders(apiKey) }), caller);
    const isOver = clock.now() >= deadline;
    if ("rule" in answer) {
      const details = { expected: "the task", actual: answer.actual };
      collector.fail(FOLLOWED, toFinding(answer.rule, "queryVideo", details));
    } else {
      const exchange = { ...answer, operationId: "queryVideo", id } as const;
      let isEnding = false;
      collector.add(exchange, FOLLOWED, (findings) => {
        isEnding = findings.some(({ rule }) => ending.has(rule));
        return judgeQuery(findings, answer.status, isKnown);
      });
      const { json, isError } = readAnswer(exchange);
      isKnown ||= !isError;
      if (hasEnded(json) || isEnding) {
        return;
      }
    }
    if (isOver) {
      const details = { expected: "an end", actual: `none within ${timeout} ms` };
      collector.fail(FOLLOWED, toFinding("task-unfinished", "queryVideo", details));
      return;
    }
  }
}

/** What the next query will not change: a client ends at once. */
const ending: ReadonlySet<RuleId> = new Set(["key-refused", "quota-used-up", "request-refused", "redirect"]);

/** A task that is not known yet is drift; one that is not known any more is lost, and so is one that can't be asked for. */
function judgeQuery(findings: Finding[], status: number, isKnown: boolean): Finding[] {
  const isNotFound = findings.some(({ rule }) => rule === "task-not-found");
  if (!isNotFound && !findings.some(({ rule }) => ending.has(rule))) {
    return findings;
  }
  const rule = isNotFound && !isKnown ? "not-found-at-first" : "answer-unexpected";
  const details = { place: "status", expected: "the task", actual: `${status}` };
  return [toFinding(rule, "queryVideo", details), ...findings];
}

function hasEnded(json: unknown): boolean {
  const place = findPlace(json, statusPlaces, toWord);
  const word = (place && toWord(readPlace(json, place))) ?? "";
  const isOneOf = (words: readonly string[]) => words.includes(word);
  const hasUrl = findPlace(json, videoUrlPlaces, toUrl) !== undefined;
  return isOneOf(succeededWords) || isOneOf(failedWords) || (isOneOf(succeededWithUrlWords) && hasUrl);
}

function toHeaders(apiKey: string): Record<string, string> {
  return {
    Accept: "application/json",
    "Content-Type": "application/json",
    Authorization: `Bearer ${apiKey}`,
  };
}
