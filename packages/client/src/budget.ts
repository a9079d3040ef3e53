import { checkRange } from "./check-duration.ts";
import type { VidtaskError } from "./errors.ts";

/** How many requests the waits of one client may make: the gateway's limit is the key's, not the task's. */
export class Budget {
  readonly #concurrency: number;
  /** At most this many starts in each window. */
  readonly #burst: number;
  readonly #window: number;
  /** When the last requests started, oldest first. */
  readonly #starts: number[] = [];
  #inFlight = 0;
  #pausedUntil = 0;
  #pausedBy: VidtaskError | undefined;

  /**
   * @param concurrency Requests in flight at once.
   * @param perSecond Requests that start within any second; below 1, one in so many seconds.
   * @throws TypeError if one of them can't be.
   */
  constructor(concurrency: number, perSecond: number) {
    checkRange("concurrency", concurrency);
    checkRange("maxRequestsPerSecond", perSecond);
    this.#concurrency = concurrency;
    this.#burst = Math.max(1, Math.floor(perSecond));
    this.#window = Math.max(1, this.#burst / perSecond) * 1_000;
  }

  /** When the next request may start; Infinity while too many are in flight. */
  get freeAt(): number {
    if (this.#inFlight >= this.#concurrency) {
      return Number.POSITIVE_INFINITY;
    }
    const oldest = this.#starts.length < this.#burst ? undefined : this.#starts[0];
    return Math.max(this.#pausedUntil, oldest === undefined ? 0 : oldest + this.#window);
  }

  /** Milliseconds between two polls of one task that so many tasks leave, if an answer takes as long as this. */
  shareOf(tasks: number, answer: number): number {
    return tasks * Math.max(this.#window / this.#burst, answer / this.#concurrency);
  }

  /** Count a request that starts now. */
  take(now: number): void {
    this.#inFlight += 1;
    this.#starts.push(now);
    if (this.#starts.length > this.#burst) {
      this.#starts.shift();
    }
  }

  /** Count a request that has ended. */
  release(): void {
    this.#inFlight -= 1;
  }

  /** Start none before this time, because of this error. */
  pauseUntil(time: number, error: VidtaskError): void {
    if (time > this.#pausedUntil) {
      this.#pausedUntil = time;
      this.#pausedBy = error;
    }
  }

  /** The error because of which none may start now. */
  pausedBy(now: number): VidtaskError | undefined {
    return now < this.#pausedUntil ? this.#pausedBy : undefined;
  }
}
