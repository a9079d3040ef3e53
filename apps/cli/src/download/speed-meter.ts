/** Milliseconds that a speed is taken over: a shorter time trembles, a longer one lags. */
const WINDOW = 5_000;
/** Milliseconds between two samples that are kept. */
const STEP = 100;

/** Tells how fast bytes come. */
export class SpeedMeter {
  readonly #samples: { at: number; received: number }[] = [];

  /** Take how many bytes are there by now. Fewer than before is another beginning. */
  add(received: number, at: number): void {
    const last = this.#samples.at(-1);
    if (last && received < last.received) {
      this.#samples.length = 0;
    }
    if (this.#samples.length === 0 || at - (this.#samples.at(-1)?.at ?? 0) >= STEP) {
      this.#samples.push({ at, received });
    }
    while ((this.#samples[1]?.at ?? Number.POSITIVE_INFINITY) <= at - WINDOW) {
      this.#samples.shift();
    }
  }

  /**
   * Bytes in a second; undefined until there is something to tell.
   *
   * @param received How many are there now: when none come, the speed falls.
   */
  speed(received: number, now: number): number | undefined {
    const first = this.#samples.findLast(({ at }) => at <= now - WINDOW) ?? this.#samples[0];
    const time = first ? now - first.at : 0;
    return first && time >= 500 ? ((received - first.received) / time) * 1_000 : undefined;
  }
}
