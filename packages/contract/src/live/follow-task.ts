import {
  failedWords,
  statusPlaces,
  succeededWithUrlWords,
  succeededWords,
  videoUrlPlaces,
} from "@vidtask/types";
import { readAnswer } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { operations } from "../generated/operations.ts";
import { findPlace, readPlace, toUrl, toWord } from "../read-place.ts";
import type { RuleId } from "../rules.ts";
import { type Called, call } from "./call.ts";
import { createPaidTask, type PaidCheck } from "./create-paid-task.ts";
import { toHeaders } from "./to-headers.ts";

const NAME = "The created task can be followed to its end";

/** What the next query will not change: a client ends at once. */
const ending: ReadonlySet<RuleId> = new Set([
  "key-refused",
  "quota-used-up",
  "request-refused",
  "route-missing",
  "redirect",
]);

/** What ends a client's wait at the third in a row. */
const tolerated: ReadonlySet<RuleId> = new Set(["task-not-found", "body-not-json"]);

/** How many more queries a task is asked for that has succeeded without a video. */
const QUERIES_FOR_VIDEO = 3;

/** Make one task, and query it until it ends, as a client waits for it. */
export async function followTask(check: PaidCheck): Promise<void> {
  const id = await createPaidTask(check);
  if (id !== undefined) {
    check.onCase?.(NAME);
    await follow(check, id);
  }
}

async function follow({ baseUrl, apiKey, paid, caller, collector }: PaidCheck, id: string): Promise<void> {
  const { interval = 5_000, timeout = 3_600_000 } = paid;
  const { clock, signal } = caller;
  const url = `${baseUrl}${operations.queryVideo.path}?id=${encodeURIComponent(id)}`;
  const deadline = clock.now() + timeout;
  const state: State = { isKnown: false, inARow: 0, left: QUERIES_FOR_VIDEO };
  let pause = interval;
  for (let isOver = false; !isOver; ) {
    isOver = clock.now() + pause >= deadline;
    await clock.sleep(Math.max(0, Math.min(pause, deadline - clock.now())), signal);
    signal.throwIfAborted();
    const answer = await call(new Request(url, { headers: toHeaders(apiKey) }), caller);
    if ("rule" in answer) {
      const details = { expected: "the task", actual: answer.actual };
      collector.fail(NAME, toFinding(answer.rule, "queryVideo", details));
      continue;
    }
    let isEnd = false;
    collector.add({ ...answer, operationId: "queryVideo", id }, NAME, (findings) => {
      isEnd = takeAnswer(state, answer, findings);
      return judge(state, answer, findings);
    });
    if (isEnd) {
      return;
    }
    pause = Math.max(interval, toRetryAfter(answer.headers.get("Retry-After")));
  }
  const details = { expected: "an end", actual: `none within ${timeout} ms` };
  collector.fail(NAME, toFinding("task-unfinished", "queryVideo", details));
}

/** How the queries went until now. */
interface State {
  /** Whether a query was answered with the task. */
  isKnown: boolean;
  /** How many answers in a row were of those that a client tolerates twice. */
  inARow: number;
  /** How many more queries may find the video of a task that has succeeded. */
  left: number;
}

/** Take note of an answer. Returns whether it is the last. */
function takeAnswer(state: State, answer: Called, findings: readonly Finding[]): boolean {
  const has = (rules: ReadonlySet<RuleId>) => findings.some(({ rule }) => rules.has(rule));
  const { json, isError } = readAnswer({ ...answer, operationId: "queryVideo" });
  state.isKnown ||= !isError && json !== undefined;
  state.inARow = has(tolerated) ? state.inARow + 1 : 0;
  if (has(ending) || state.inARow === 3) {
    return true;
  }
  const end = toEnd(json);
  state.left -= end === "without a video" ? 1 : 0;
  return end === "with all" || state.left < 0;
}

/** A task that is not known yet is drift; one that is not known any more is lost, and so is one that can't be asked for. */
function judge({ isKnown, left }: State, { status }: Called, findings: readonly Finding[]): Finding[] {
  // A video may be there a little later.
  const counted = findings.filter(({ rule }) => rule !== "video-missing" || left < 0);
  const isNotFound = findings.some(({ rule }) => rule === "task-not-found");
  if (!isNotFound && !findings.some(({ rule }) => ending.has(rule))) {
    return counted;
  }
  const rule = isNotFound && !isKnown ? "not-found-at-first" : "answer-unexpected";
  const details = { place: "status", expected: "the task", actual: `${status}` };
  return [toFinding(rule, "queryVideo", details), ...counted];
}

/** Whether a task has ended, and with all that it should have. */
function toEnd(json: unknown): "with all" | "without a video" | undefined {
  const place = findPlace(json, statusPlaces, toWord);
  const word = (place && toWord(readPlace(json, place))) ?? "";
  const isOneOf = (words: readonly string[]) => words.includes(word);
  const hasUrl = findPlace(json, videoUrlPlaces, toUrl) !== undefined;
  if (isOneOf(failedWords) || (hasUrl && (isOneOf(succeededWords) || isOneOf(succeededWithUrlWords)))) {
    return "with all";
  }
  return isOneOf(succeededWords) ? "without a video" : undefined;
}

/** `Retry-After` in milliseconds, 0 without one. */
function toRetryAfter(value: string | null): number {
  return Math.max(0, Number(value) * 1000 || Date.parse(`${value}`) - Date.now() || 0);
}
