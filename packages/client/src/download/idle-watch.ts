import type { Clock } from "../clock.ts";

/** Aborts what waits for the network for too long. Only that time counts: a slow disk is no idle server. */
export class IdleWatch {
  readonly #idle = new AbortController();
  readonly #stop = new AbortController();
  readonly #clock: Clock;
  readonly #limit: number;
  #since: number | undefined;

  /** @param limit Milliseconds. */
  constructor(clock: Clock, limit: number) {
    this.#clock = clock;
    this.#limit = limit;
    void this.#watch();
  }

  /** Aborts when the limit is passed. */
  get signal(): AbortSignal {
    return this.#idle.signal;
  }

  /** Wait for the network. */
  async wait<Value>(act: () => Promise<Value>): Promise<Value> {
    this.#since = this.#clock.now();
    try {
      return await act();
    } finally {
      this.#since = undefined;
    }
  }

  /** End it; no timer is left. */
  stop(): void {
    this.#stop.abort();
  }

  // One timer for thousands of reads: it looks when the earliest moment has come.
  async #watch(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const now = this.#clock.now();
      const left = (this.#since ?? now) + this.#limit - now;
      if (left <= 0) {
        this.#idle.abort(new Error(`no byte came for ${this.#limit} ms`));
        return;
      }
      await this.#clock.sleep(left, this.#stop.signal);
    }
  }
}
