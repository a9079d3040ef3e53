import { createBudget } from "./budget.ts";
import { systemClock } from "./clock.ts";
import type { Client } from "./create-client.ts";
import { RateLimitError } from "./errors.ts";
import { queryVideo } from "./generated/operations.ts";
import { createHeap } from "./heap.ts";
import { createLoop } from "./loop.ts";
import { takeError, takeTask } from "./take-answer.ts";
import { toTask } from "./to-task.ts";
import { toTimeoutError } from "./to-timeout-error.ts";
import type { Poller, Wait } from "./wait.ts";

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
  const waits = createHeap<Wait>((wait, other) => wait.deadline < other.deadline);
  /** Those that are not in flight, by when to poll them; of those that begin together, the first goes first. */
  const asleep = createHeap<Wait>((wait, other) => (wait.due - other.due || wait.number - other.number) < 0);
  let begun = 0;
  const wake = createLoop(clock, step);

  /** When the next poll is due and has a place. */
  const nextPoll = () => Math.max(asleep.first()?.due ?? Number.POSITIVE_INFINITY, budget.freeAt());

  /** End the waits whose time is up, poll those that are due, and tell when the next of them is. */
  function step(now: number): number | undefined {
    for (let wait = waits.first(); wait && wait.deadline <= now; wait = waits.first()) {
      wait.end({ error: toTimeoutError(wait, wait.retries?.error ?? budget.pausedBy(now)) });
    }
    for (let wait = asleep.first(); wait && nextPoll() <= now; wait = asleep.first()) {
      asleep.delete(wait);
      void poll(wait, now);
    }
    const nextEnd = waits.first()?.deadline;
    return nextEnd && Math.min(nextEnd, nextPoll());
  }

  async function poll(wait: Wait, startedAt: number): Promise<void> {
    const { id, settings } = wait;
    budget.take(startedAt, wait);
    const deadline = startedAt + settings.timeout;
    if (deadline < wait.deadline) {
      waits.delete(wait);
      wait.deadline = deadline;
      waits.add(wait);
    }
    wait.polledAt = Date.now();
    wait.abort = new AbortController();
    // What apiKey() takes is not the task's: its requests keep their interval.
    let sentAt = startedAt;
    const onSend = () => {
      sentAt = clock.now();
    };
    const options = { signal: wait.abort.signal, onSend };
    try {
      const interval = waits.size() * budget.cost(wait.slowest);
      if (wait.due < startedAt && settings.interval < interval) {
        const { onBudget } = settings;
        settings.onBudget = undefined;
        onBudget?.({ tasks: waits.size(), interval });
      }
      const take = await queryVideo(client, { id }, options).then(
        (body) => () => takeTask(wait, toTask(body, id), client.gateway),
        (error) => () => takeError(wait, error),
      );
      if (!wait.ended) {
        wait.slowest = Math.max(wait.slowest, clock.now() - startedAt);
        take();
        sleep(wait, sentAt);
      }
    } catch (error) {
      wait.end({ error });
    } finally {
      wait.abort = undefined;
      budget.release(wait);
      wake();
    }
  }

  /** Put a wait back to sleep: at the latest until its last poll, and not at all after that. */
  function sleep(wait: Wait, sentAt: number): void {
    const { settings, deadline, retries } = wait;
    const now = clock.now();
    // From request to request, though an answer that takes longer than that leaves half of it.
    let delay = settings.interval - Math.min(now - sentAt, settings.interval / 2);
    if (retries) {
      const { error, attempt, pause, retryAfter } = retries;
      delay = Math.max(settings.interval, pause);
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
      asleep.add(wait);
    }
  }

  return (id, settings, onEnd, { delay = 0, timeout = settings.timeout, task } = {}) => {
    const now = clock.now();
    const wait: Wait = {
      id,
      number: begun++,
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
          budget.release(wait);
          waits.delete(wait);
          asleep.delete(wait);
          wake();
          onEnd(end);
        }
      },
    };
    waits.add(wait);
    asleep.add(wait);
    wake();
    return wait;
  };
}
