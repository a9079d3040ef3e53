import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "@vidtask/client";
import { MinHeap } from "./min-heap.ts";

/** Less than this is lost when it is added to a late moment, and whoever sleeps for the rest would do so for ever. */
const SHORTEST = 0.001;

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
  /** By when they wake up. */
  readonly #sleepers = new Map<number, Set<Sleeper>>();
  /** The moments at which somebody wakes up, or did before a signal; the next one is the first. */
  readonly #moments = new MinHeap();

  now = (): number => this.#now;

  sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      this.#changes += 1;
      const sleeper: Sleeper = {
        at: this.#now + (milliseconds > 0 ? Math.max(SHORTEST, milliseconds) : 0),
        wake: () => {
          this.#changes += 1;
          this.#remove(sleeper);
          signal?.removeEventListener("abort", sleeper.wake);
          resolve();
        },
      };
      this.#add(sleeper);
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

  #add(sleeper: Sleeper): void {
    const others = this.#sleepers.get(sleeper.at);
    if (others) {
      others.add(sleeper);
    } else {
      this.#sleepers.set(sleeper.at, new Set([sleeper]));
      this.#moments.put(sleeper.at);
    }
  }

  #remove(sleeper: Sleeper): void {
    const others = this.#sleepers.get(sleeper.at);
    others?.delete(sleeper);
    if (others?.size === 0) {
      this.#sleepers.delete(sleeper.at);
    }
  }

  #leap(): void {
    for (let next = this.#moments.take(); next !== undefined; next = this.#moments.take()) {
      const sleepers = this.#sleepers.get(next);
      if (sleepers) {
        this.#now = next;
        this.leaps += 1;
        for (const sleeper of [...sleepers]) {
          sleeper.wake();
        }
        return;
      }
    }
    throw new Error("Nobody sleeps, and what is waited for has not come.");
  }
}
