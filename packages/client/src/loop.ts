import type { Clock } from "./clock.ts";

/** Timers fire at once beyond so many milliseconds. */
const LONGEST_SLEEP = 2_147_483_647;

/**
 * A loop that sleeps until its next step is due, and runs only while there is one.
 *
 * @param step Does what is due now, and tells when to come again; undefined if there is nothing more to do.
 * @returns Has the loop look again at once; starts it if it has ended.
 */
export function createLoop(clock: Clock, step: (now: number) => number | undefined): () => void {
  let alarm: AbortController | undefined;

  async function run(): Promise<void> {
    for (;;) {
      alarm = new AbortController();
      const now = clock.now();
      const next = step(now);
      if (next === undefined) {
        break;
      }
      // A clock may reject at an abort: that too is waking up.
      await clock.sleep(Math.min(next - now, LONGEST_SLEEP), alarm.signal).catch(() => {});
    }
    alarm = undefined;
  }

  return () => {
    if (alarm) {
      alarm.abort();
    } else {
      void run();
    }
  };
}
