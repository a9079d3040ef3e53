import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "@vidtask/client";

interface Sleeper {
  at: number;
  wake(): void;
}

/** A clock that leaps to whoever wakes up next, once nothing else is to be done: an hour passes in milliseconds. */
export class VirtualClock implements Clock {
  /** How often it went on: each time costs some turns of the event loop. */
  leaps = 0;
  #now = 0;
  #changes = 0;
  readonly #sleepers = new Set<Sleeper>();

  now = (): number => this.#now;

  sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      this.#changes += 1;
      const sleeper: Sleeper = {
        at: this.#now + Math.max(0, milliseconds),
        wake: () => {
          this.#changes += 1;
          this.#sleepers.delete(sleeper);
          signal?.removeEventListener("abort", sleeper.wake);
          resolve();
        },
      };
      this.#sleepers.add(sleeper);
      signal?.addEventListener("abort", sleeper.wake);
      if (signal?.aborted) {
        sleeper.wake();
      }
    });

  /**
   * Let time pass until a promise settles.
   *
   * @throws Error if nobody sleeps, and it has not.
   */
  async run<Value>(promise: Promise<Value>): Promise<Value> {
    let isSettled = false;
    const settle = () => {
      isSettled = true;
    };
    promise.then(settle, settle);
    await this.runUntil(() => isSettled);
    return promise;
  }

  /**
   * Let time pass until something holds.
   *
   * @throws Error if nobody sleeps, and it does not.
   */
  async runUntil(holds: () => boolean): Promise<void> {
    for (await this.#settle(); !holds(); await this.#settle()) {
      this.#leap();
    }
  }

  /** Wait until nobody falls asleep or wakes up any more: a body is read in a few turns of the event loop. */
  async #settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      const before = this.#changes;
      await turn();
      if (this.#changes !== before) {
        quiet = -1;
      }
    }
  }

  #leap(): void {
    let next = Number.POSITIVE_INFINITY;
    for (const { at } of this.#sleepers) {
      next = Math.min(next, at);
    }
    if (next === Number.POSITIVE_INFINITY) {
      throw new Error("Nobody sleeps, and what is waited for has not come.");
    }
    this.#now = next;
    this.leaps += 1;
    for (const sleeper of [...this.#sleepers].filter(({ at }) => at === next)) {
      sleeper.wake();
    }
  }
}
