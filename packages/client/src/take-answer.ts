import { runningWords, succeededWithUrlWords } from "@vidtask/types";
import { NotThisApiError, ParseError, ResponseError, TaskNotFoundError, VidtaskError } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { isFinal, type Task } from "./task.ts";
import { toError } from "./to-error.ts";
import { toKind } from "./to-kind.ts";
import type { Wait } from "./wait.ts";
import { MissingVideoError } from "./wait-errors.ts";

/** The longest pause after failures, in milliseconds, unless the interval itself is longer. */
const LONGEST_PAUSE = 60_000;

/** What a waiter cares for. */
const NEWS = ["status", "outcome", "progress", "videoUrl"] as const;

/**
 * Take the task that a poll was answered: tell of it, and end the wait if it is final.
 *
 * @throws What else ends the wait, also from a callback.
 */
export function takeTask(wait: Wait, task: Task, gateway: Gateway): void {
  const { settings, task: before, retries } = wait;
  if (task.status === "error") {
    const toErrorAs = (status: number) => toError(gateway, new Response(), JSON.stringify(task.raw), status);
    const error = toErrorAs(200);
    if (!(error instanceof ParseError)) {
      takeError(wait, error);
      return;
    }
    // Its codes say nothing: the second in a row is final.
    if (retries?.kind !== task.status) {
      takeError(wait, toErrorAs(500), task.status);
      return;
    }
  }
  wait.task = task;
  wait.isAnswered = true;
  wait.retries = undefined;
  if (task.outcome === "running") {
    const known: string[] = [...runningWords, ...succeededWithUrlWords, ...settings.reported];
    if (!known.includes(task.status)) {
      settings.reported.push(task.status);
      settings.onUnknownStatus?.(task.status);
    }
  }
  if (NEWS.some((key) => before?.[key] !== task[key])) {
    const done: unknown = settings.onUpdate?.(task);
    Promise.resolve(done).catch((error) => wait.end({ error }));
  }
  if (isFinal(task)) {
    wait.end({ task });
  } else if (task.outcome === "succeeded" && ++wait.pollsWithoutVideo > 3) {
    throw new MissingVideoError(task);
  }
}

/**
 * Take the error that a poll ended with.
 *
 * @param status What the gateway called it, if it came as the status of a task.
 * @throws The error, if it ends the wait.
 */
export function takeError(wait: Wait, cause: unknown, status?: string): void {
  const { id, settings, task, isAnswered, retries } = wait;
  const error =
    isAnswered && cause instanceof NotThisApiError
      ? new TaskNotFoundError(`Task ${id} is gone: check the id, or query again later.`, { ...cause, cause })
      : cause;
  if (!(error instanceof VidtaskError)) {
    throw error;
  }
  Object.assign(error, { taskId: id, task });
  const kind = status ?? toKind(error, isAnswered);
  const inARow = kind === retries?.kind ? retries.inARow + 1 : 1;
  const attempt = (retries?.attempt ?? 0) + 1;
  const { retryAfter } = error instanceof ResponseError ? error : {};
  const pause = retryAfter ?? Math.min(LONGEST_PAUSE, settings.interval * 2 ** attempt);
  wait.retries = { error, attempt, kind, inARow, retryAfter, pause };
  if (kind && inARow === 3) {
    throw error;
  }
}
