import { toErrorOfStatus, toFirstErrorOfStatus } from "./error-status.ts";
import { ResponseError, VidtaskError } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import type { Node } from "./heap.ts";
import { isListed, isNews } from "./is-news.ts";
import { judgeError } from "./judge-error.ts";
import type { Task } from "./task.ts";
import { MissingVideoError, WaitTimeoutError } from "./wait-errors.ts";
import type { Retry, WaitSettings } from "./wait-options.ts";

/** The longest pause after failures, in milliseconds, unless the interval itself is longer. */
export const LONGEST_PAUSE = 60_000;

/** How long to sleep before the next poll. */
export interface Pause {
  delay: number;
  /** The failure that it is for, if there was one. */
  retry?: Retry;
}

/** How a wait ended: with an error, or undefined if the task has. */
export type Failure = { error: unknown } | undefined;

/** Who is told of a wait. */
export interface WaitObserver {
  onTask(task: Task): void;
  onEnd(wait: Wait, failure: Failure): void;
}

/** One wait for one task: what is known, and what each answer means. The poller owns the times. */
export class Wait {
  readonly id: string;
  readonly settings: WaitSettings;
  readonly #gateway: Gateway;
  readonly #observer: WaitObserver;
  /** Its places among those to poll and among those to end. */
  due: Node<Wait> | undefined;
  deadline: Node<Wait> | undefined;
  /** Aborts the request in flight. */
  abort: AbortController | undefined;
  /** The slowest answer so far, in milliseconds. */
  slowest = 0;
  /** Whether the poll that is due or in flight is the last before the deadline. */
  isLast = false;
  ended = false;
  task: Task | undefined;
  polledAt: Date | undefined;
  #isAnswered = false;
  #lastError: VidtaskError | undefined;
  #failures = 0;
  #kind: string | undefined;
  #sameKind = 0;
  #pollsWithoutVideo = 0;

  constructor(id: string, settings: WaitSettings, gateway: Gateway, observer: WaitObserver) {
    this.id = id;
    this.settings = settings;
    this.#gateway = gateway;
    this.#observer = observer;
  }

  /** Take a task that was answered; undefined if the wait is over. */
  takeTask(task: Task): Pause | undefined {
    if (this.ended) {
      return undefined;
    }
    const error = toErrorOfStatus(this.#gateway, task);
    if (error) {
      return this.takeError(error);
    }
    if (task.status === "error" && this.#kind !== "error") {
      return this.#retry(toFirstErrorOfStatus(task), "error");
    }
    this.#lastError = undefined;
    this.#kind = undefined;
    this.#failures = 0;
    this.#isAnswered = true;
    this.#report(task);
    if (task.outcome === "failed" || (task.outcome === "succeeded" && task.videoUrl)) {
      return this.end(undefined);
    }
    if (task.outcome === "succeeded" && ++this.#pollsWithoutVideo > 3) {
      return this.end({ error: new MissingVideoError(task) });
    }
    return { delay: this.settings.interval };
  }

  /** Take the error of a poll; undefined if the wait is over. */
  takeError(cause: unknown): Pause | undefined {
    if (this.ended) {
      return undefined;
    }
    const verdict = judgeError(cause, this.#isAnswered);
    const error = verdict?.error ?? cause;
    if (error instanceof VidtaskError) {
      error.taskId = this.id;
      error.task = this.task;
    }
    return verdict ? this.#retry(verdict.error, verdict.kind) : this.end({ error });
  }

  /** The time is up; `pausedBy` is the error that keeps all waits of the client from polling, if one does. */
  expire(pausedBy: VidtaskError | undefined): void {
    const { id, settings, task, polledAt } = this;
    const cause = this.#lastError ?? pausedBy;
    this.end({ error: new WaitTimeoutError(id, settings.timeout, { task, polledAt, cause }) });
  }

  /** End the wait, with an error if there is a failure. */
  end(failure: Failure): undefined {
    if (!this.ended) {
      this.ended = true;
      this.abort?.abort();
      this.#observer.onEnd(this, failure);
    }
  }

  #retry(error: VidtaskError, kind: string | undefined): Pause | undefined {
    this.#sameKind = kind === this.#kind ? this.#sameKind + 1 : 1;
    this.#kind = kind;
    if (kind && this.#sameKind === 3) {
      return this.end({ error });
    }
    this.#lastError = error;
    this.#failures += 1;
    const { interval } = this.settings;
    const retryAfter = error instanceof ResponseError ? error.retryAfter : undefined;
    const delay =
      retryAfter === undefined
        ? Math.max(interval, Math.min(LONGEST_PAUSE, interval * 2 ** this.#failures))
        : Math.max(interval, retryAfter);
    return { delay, retry: { error, attempt: this.#failures, delay } };
  }

  #report(task: Task): void {
    const before = this.task;
    this.task = task;
    if (task.outcome === "running" && !isListed(task.status)) {
      this.settings.onUnknownStatus?.(task.status);
    }
    if (!before || isNews(before, task)) {
      const done: unknown = this.settings.onUpdate?.(task);
      Promise.resolve(done).catch((error) => this.end({ error }));
      this.#observer.onTask(task);
    }
  }
}
