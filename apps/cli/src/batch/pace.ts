import type { Clock } from "@vidtask/client";

/** When the next create may start. */
export class Pace {
  readonly #clock: Clock;
  readonly #interval: number;
  #next = Number.NEGATIVE_INFINITY;

  /** @param interval Milliseconds from one start to the next. */
  constructor(clock: Clock, interval: number) {
    this.#clock = clock;
    this.#interval = interval;
  }

  /** Milliseconds until then; 0 is now. */
  get delay(): number {
    return Math.max(0, this.#next - this.#clock.now());
  }

  /** Count a start. */
  start(): void {
    this.#next = Math.max(this.#next, this.#clock.now() + this.#interval);
  }

  /** Let nothing start for so many milliseconds. */
  pause(milliseconds: number): void {
    this.#next = Math.max(this.#next, this.#clock.now() + milliseconds);
  }

  /** Resolves when the next may start, or when the signal aborts. */
  async ready(signal: AbortSignal): Promise<void> {
    while (this.delay > 0 && !signal.aborted) {
      await this.#clock.sleep(this.delay, signal);
    }
  }
}
