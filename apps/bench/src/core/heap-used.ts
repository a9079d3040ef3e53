import { setTimeout as sleep } from "node:timers/promises";

/** Two readings in a row that differ by less are the same. */
const STEADY = 10_000;

/** The bytes of heap in use once nothing more is freed: some objects are let go of only after others were. Needs `node --expose-gc`. */
export async function heapUsed(): Promise<number> {
  let used = Number.POSITIVE_INFINITY;
  for (let steady = 0; steady < 3; ) {
    await sleep(5);
    globalThis.gc?.();
    const now = process.memoryUsage().heapUsed;
    steady = Math.abs(used - now) < STEADY ? steady + 1 : 0;
    used = now;
  }
  return used;
}
