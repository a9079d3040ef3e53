import { setImmediate as turn } from "node:timers/promises";
import type { Clock } from "@vidtask/client";

/** A clock that stands still until a test lets it go on. */
export class FakeClock implements Clock {
  #now = 0;
  #events = 0;
  readonly #sleepers = new Set<{ at: number; wake: () => void }>();

  now = (): number => this.#now;

  /** How many sleep now. */
  get sleeping(): number {
    return this.#sleepers.size;
  }

  sleep = (milliseconds: number, signal?: AbortSignal): Promise<void> => {
    this.#events += 1;
    return new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const sleeper = {
        at: this.#now + milliseconds,
        wake: () => {
          this.#events += 1;
          this.#sleepers.delete(sleeper);
          signal?.removeEventListener("abort", sleeper.wake);
          resolve();
        },
      };
      signal?.addEventListener("abort", sleeper.wake);
      this.#sleepers.add(sleeper);
    });
  };

  /** Let all that needs no time happen. */
  async settle(): Promise<void> {
    for (let quiet = 0; quiet < 4; quiet += 1) {
      const before = this.#events;
      await turn();
      if (this.#events !== before) {
        quiet = -1;
      }
    }
  }

  /** Let so much time pass. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await this.settle();
    for (let next = this.#next(); next && next.at <= end; next = this.#next()) {
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      await this.settle();
    }
    this.#now = end;
  }

  /** Let time pass until a promise settles. */
  async run<Value>(promise: Promise<Value>): Promise<Value> {
    let settled = false;
    const watched = promise.finally(() => {
      settled = true;
    });
    watched.catch(() => {});
    await this.settle();
    while (!settled) {
      const next = this.#next();
      if (!next) {
        // Files, sockets and modules that are loaded take their own time.
        await turn();
        continue;
      }
      this.#now = Math.max(this.#now, next.at);
      next.wake();
      await this.settle();
    }
    return watched;
  }

  #next() {
    return [...this.#sleepers].sort((a, b) => a.at - b.at)[0];
  }
}
