import { createBudget } from "./budget.ts";
import { systemClock } from "./clock.ts";
import type { Client } from "./create-client.ts";
import { RateLimitError } from "./errors.ts";
import { queryVideo } from "./generated/operations.ts";
import { createLoop } from "./loop.ts";
import { insert, remove } from "./sorted-list.ts";
import { takeError, takeTask } from "./take-answer.ts";
import { toTask } from "./to-task.ts";
import type { Poller, Wait } from "./wait.ts";
import { WaitTimeoutError } from "./wait-errors.ts";

/** A last poll leaves its answer twice the time of the slowest so far, and at least this many milliseconds. */
const SHORTEST_LEAD = 50;

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
  const wake = createLoop(clock, step);

  const begin: Poller = (id, settings, onEnd, { delay = 0, timeout = settings.timeout, task } = {}) => {
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
  };

  /** End the waits whose time is up, poll those that are due, and tell when the next of them is. */
  function step(now: number): number | undefined {
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
    const nextPoll = Math.max(asleep[0]?.due ?? Number.POSITIVE_INFINITY, budget.freeAt());
    return waits[0] && Math.min(waits[0].deadline, nextPoll);
  }

  async function poll(wait: Wait, startedAt: number): Promise<void> {
    const { id, settings } = wait;
    const release = budget.take(startedAt);
    const deadline = startedAt + settings.timeout;
    if (deadline < wait.deadline) {
      remove(waits, wait);
      wait.deadline = deadline;
      insert(waits, wait, "deadline");
    }
    wait.polledAt = new Date();
    wait.abort = new AbortController();
    try {
      const interval = waits.length * budget.cost(wait.slowest);
      if (wait.due < startedAt && settings.interval < interval) {
        const { onBudget } = settings;
        settings.onBudget = undefined;
        onBudget?.({ tasks: waits.length, interval });
      }
      const take = await queryVideo(client, { id }, { signal: wait.abort.signal }).then(
        (body) => () => takeTask(wait, toTask(body, id), client.gateway),
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
    const { settings, deadline, retries } = wait;
    const now = clock.now();
    let delay = settings.interval;
    if (retries) {
      const { error, attempt, pause, retryAfter } = retries;
      delay = Math.max(delay, pause);
      if (retryAfter || error instanceof RateLimitError) {
        // The limit is the key's; the task's own interval, which may be an hour, is not.
        budget.pause(now + pause, error);
      }
      if (retryAfter && now + retryAfter > deadline) {
        throw error;
      }
      settings.onRetry?.({ error, attempt, delay });
    }
    const last = deadline - Math.min(settings.interval, Math.max(SHORTEST_LEAD, 2 * wait.slowest));
    const due = Math.min(now + delay * (1 + random() / 10), last);
    // A callback may have ended it.
    if (!wait.ended && due > now) {
      wait.due = due;
      insert(asleep, wait, "due");
    }
  }

  return begin;
}
