import { createBudget } from "./budget.ts";
import { MOST } from "./check-number.ts";
import { systemClock } from "./clock.ts";
import type { Client } from "./create-client.ts";
import { RateLimitError, ResponseError } from "./errors.ts";
import { queryTask } from "./query-task.ts";
import { insert, remove } from "./sorted-list.ts";
import { takeError, takeTask } from "./take-answer.ts";
import type { Task } from "./task.ts";
import type { End, Wait } from "./wait.ts";
import { WaitTimeoutError } from "./wait-errors.ts";
import type { WaitSettings } from "./wait-options.ts";

/** The longest pause after failures, in milliseconds, unless the interval itself is longer. */
const LONGEST_PAUSE = 60_000;

/** A last poll leaves its answer twice the time of the slowest so far, and at least this many milliseconds. */
const SHORTEST_LEAD = 50;

/** When a wait begins. */
export interface WaitStart {
  /** Milliseconds until the first poll. Default: 0. */
  delay?: number;
  /** Milliseconds until its time is up, or until a `settings.timeout` after its first poll, if that is sooner. */
  timeout?: number;
  /** What is known of the task already, and not to be reported again. */
  task?: Task;
}

/** Begins a wait. Its signal is not looked at: who begins several listens once for all of them. */
export type Poller = (
  id: string,
  settings: WaitSettings,
  onEnd: (end: End) => void,
  start?: WaitStart,
) => Wait;

/**
 * The one loop under all waits of a client. It sleeps until the next of them has to be polled or ended.
 *
 * @throws TypeError if the client's `concurrency` or `maxRequestsPerSecond` can't be one.
 */
export function createPoller(client: Client): Poller {
  const {
    clock = systemClock,
    random = Math.random,
    concurrency = 8,
    maxRequestsPerSecond = 5,
  } = client.settings;
  const budget = createBudget(concurrency, maxRequestsPerSecond);
  /** All waits, by when their time is up. */
  const waits: Wait[] = [];
  /** Those that are not in flight, by when to poll them. */
  const asleep: Wait[] = [];
  let alarm: AbortController | undefined;

  function begin(
    id: string,
    settings: WaitSettings,
    onEnd: (end: End) => void,
    { delay = 0, timeout = settings.timeout, task }: WaitStart = {},
  ): Wait {
    const now = clock.now();
    const wait: Wait = {
      id,
      settings,
      task,
      due: now + delay,
      deadline: now + timeout,
      slowest: 0,
      pollsWithoutVideo: 0,
      end(end) {
        if (!wait.ended) {
          wait.ended = true;
          wait.abort?.abort();
          remove(waits, wait);
          remove(asleep, wait);
          wake();
          onEnd(end);
        }
      },
    };
    insert(waits, wait, "deadline");
    insert(asleep, wait, "due");
    wake();
    return wait;
  }

  /** Have the loop look again; start it if it has ended. */
  function wake(): void {
    if (alarm) {
      alarm.abort();
    } else {
      void loop();
    }
  }

  async function loop(): Promise<void> {
    while (waits.length > 0) {
      alarm = new AbortController();
      const now = clock.now();
      for (let [wait] = waits; wait && wait.deadline <= now; [wait] = waits) {
        const { id, settings, task, polledAt, retries } = wait;
        const cause = retries?.error ?? budget.pausedBy(now);
        const details = { task, polledAt, ...(cause && { cause }) };
        wait.end({ error: new WaitTimeoutError(id, settings.timeout, details) });
      }
      for (let [wait] = asleep; wait && Math.max(wait.due, budget.freeAt()) <= now; [wait] = asleep) {
        asleep.shift();
        void poll(wait, now);
      }
      const next = Math.min(
        waits[0]?.deadline ?? now,
        Math.max(asleep[0]?.due ?? Number.POSITIVE_INFINITY, budget.freeAt()),
        now + MOST,
      );
      // A clock may reject at an abort: that too is waking up.
      await clock.sleep(next - now, alarm.signal).catch(() => {});
    }
    alarm = undefined;
  }

  async function poll(wait: Wait, startedAt: number): Promise<void> {
    const { id, settings } = wait;
    const release = budget.take(startedAt);
    remove(waits, wait);
    wait.deadline = Math.min(wait.deadline, startedAt + settings.timeout);
    insert(waits, wait, "deadline");
    wait.polledAt = new Date();
    wait.abort = new AbortController();
    try {
      const interval = waits.length * budget.cost(wait.slowest);
      if (wait.due < startedAt && settings.interval < interval) {
        const { onBudget } = settings;
        settings.onBudget = undefined;
        onBudget?.({ tasks: waits.length, interval });
      }
      const take = await queryTask(client, id, { signal: wait.abort.signal }).then(
        (task) => () => takeTask(wait, task, client.gateway),
        (error) => () => takeError(wait, error),
      );
      if (!wait.ended) {
        wait.slowest = Math.max(wait.slowest, clock.now() - startedAt);
        take();
        sleep(wait);
      }
    } catch (error) {
      wait.end({ error });
    } finally {
      wait.abort = undefined;
      release();
      wake();
    }
  }

  /** Put a wait back to sleep: at the latest until its last poll, and not at all after that. */
  function sleep(wait: Wait): void {
    const { settings, deadline, due, retries } = wait;
    const { interval } = settings;
    const now = clock.now();
    let delay = interval;
    let earliest = now;
    if (retries) {
      const { error, attempt } = retries;
      const { retryAfter } = error instanceof ResponseError ? error : {};
      const pause = retryAfter ?? Math.min(LONGEST_PAUSE, interval * 2 ** attempt);
      delay = Math.max(interval, pause);
      if (retryAfter || error instanceof RateLimitError) {
        // The limit is the key's; the task's own interval, which may be an hour, is not.
        budget.pause(now + pause, error);
      }
      earliest += retryAfter ?? 0;
      if (earliest > deadline) {
        throw error;
      }
      settings.onRetry?.({ error, attempt, delay });
    }
    const last = deadline - Math.min(interval, Math.max(SHORTEST_LEAD, 2 * wait.slowest));
    const at = Math.max(Math.min(now + delay * (1 + random() / 10), last), earliest);
    // A callback may have ended it.
    if (!wait.ended && due < last && at > now) {
      wait.due = at;
      insert(asleep, wait, "due");
    }
  }

  return begin;
}
