import { setImmediate as turn } from "node:timers/promises";

/** The bytes of heap in use once nothing more can be freed. Needs `node --expose-gc`. */
export async function heapUsed(): Promise<number> {
  for (let time = 0; time < 5; time += 1) {
    await turn();
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}
