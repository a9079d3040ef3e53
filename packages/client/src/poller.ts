import { Budget } from "./budget.ts";
import { type Clock, systemClock } from "./clock.ts";
import type { Client } from "./create-client.ts";
import { RateLimitError, ResponseError } from "./errors.ts";
import { Heap } from "./heap.ts";
import { queryTask } from "./query-task.ts";
import { toLastPoll } from "./to-last-poll.ts";
import { LONGEST_PAUSE, type Pause, type Wait } from "./wait.ts";

/** The one loop under all waits of a client. It sleeps until the next of them has to be polled or ended. */
export class Poller {
  readonly #client: Client;
  readonly #clock: Clock;
  readonly #random: () => number;
  readonly #budget: Budget;
  /** The waits that are asleep, by when to poll them; those in flight are in none. */
  readonly #due = new Heap<Wait>();
  /** The waits whose time runs, by when it is up. */
  readonly #deadlines = new Heap<Wait>();
  #waits = 0;
  #alarm: AbortController | undefined;

  constructor(client: Client) {
    const {
      clock = systemClock,
      random = Math.random,
      concurrency = 8,
      maxRequestsPerSecond = 5,
    } = client.settings;
    this.#client = client;
    this.#clock = clock;
    this.#random = random;
    this.#budget = new Budget(concurrency, maxRequestsPerSecond);
  }

  /**
   * Begin a wait.
   *
   * @param delay Milliseconds until the first poll.
   * @param countsAtOnce Whether its time runs from now on, not from its first poll.
   */
  add(wait: Wait, delay: number, countsAtOnce: boolean): void {
    const now = this.#clock.now();
    this.#waits += 1;
    wait.due = this.#due.add(now + delay, wait);
    if (countsAtOnce) {
      wait.deadline = this.#deadlines.add(now + wait.settings.timeout, wait);
    }
    this.#wake();
  }

  /** Forget a wait that has ended. */
  delete(wait: Wait): void {
    this.#waits -= 1;
    this.#due.delete(wait.due);
    this.#deadlines.delete(wait.deadline);
    this.#wake();
  }

  /** Have the loop look again; start it if it has ended. */
  #wake(): void {
    if (this.#alarm) {
      this.#alarm.abort();
    } else {
      void this.#loop();
    }
  }

  async #loop(): Promise<void> {
    while (this.#waits > 0) {
      this.#alarm = new AbortController();
      const now = this.#clock.now();
      for (let node = this.#deadlines.first; node && node.key <= now; node = this.#deadlines.first) {
        node.value.expire(this.#budget.pausedBy(now));
      }
      for (
        let node = this.#due.first;
        node && Math.max(node.key, this.#budget.freeAt) <= now;
        node = this.#due.first
      ) {
        this.#due.delete(node);
        void this.#poll(node.value, now, now - node.key);
      }
      const next = Math.min(
        this.#deadlines.first?.key ?? Number.POSITIVE_INFINITY,
        Math.max(this.#due.first?.key ?? Number.POSITIVE_INFINITY, this.#budget.freeAt),
      );
      // A clock may reject at an abort: that too is waking up.
      await this.#clock.sleep(Math.min(next - now, 2_147_483_647), this.#alarm.signal).catch(() => {});
    }
    this.#alarm = undefined;
  }

  async #poll(wait: Wait, startedAt: number, overdue: number): Promise<void> {
    const { interval, timeout, onBudget } = wait.settings;
    this.#budget.take(startedAt);
    wait.deadline ??= this.#deadlines.add(startedAt + timeout, wait);
    wait.polledAt = new Date();
    wait.abort = new AbortController();
    try {
      const share = this.#budget.shareOf(this.#waits, wait.slowest);
      if (overdue > 0 && share > interval) {
        onBudget?.({ tasks: this.#waits, interval: share });
      }
      const pause = await queryTask(this.#client, wait.id, { signal: wait.abort.signal }).then(
        (task) => wait.takeTask(task),
        (error) => wait.takeError(error),
      );
      const now = this.#clock.now();
      wait.slowest = Math.max(wait.slowest, now - startedAt);
      if (pause) {
        this.#schedule(wait, pause, now, wait.deadline.key);
      }
    } catch (error) {
      // A callback of the caller threw.
      wait.end({ error });
    } finally {
      this.#budget.release();
      this.#wake();
    }
  }

  /** Put a wait back to sleep: at the latest until its last poll, and not at all after that. */
  #schedule(wait: Wait, { delay, retry }: Pause, now: number, deadline: number): void {
    const error = retry?.error;
    const { retryAfter } = error instanceof ResponseError ? error : {};
    if (error && (retryAfter !== undefined || error instanceof RateLimitError)) {
      // The limit is the key's; the task's own interval, which may be an hour, is not.
      this.#budget.pauseUntil(now + (retryAfter ?? Math.min(delay, LONGEST_PAUSE)), error);
    }
    const earliest = now + (retryAfter ?? 0);
    if (earliest > deadline) {
      wait.end({ error });
      return;
    }
    if (retry) {
      wait.settings.onRetry?.(retry);
    }
    const last = toLastPoll(deadline, wait.settings.interval, wait.slowest);
    const jittered = now + delay * (1 + this.#random() / 10);
    const at = Math.max(Math.min(jittered, last), earliest);
    // A callback may have ended it.
    if (!wait.ended && !wait.isLast && at > now) {
      wait.isLast = at >= last;
      wait.due = this.#due.add(at, wait);
    }
  }
}
