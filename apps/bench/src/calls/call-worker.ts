// Calls one contender as often as it is asked to. Arguments: its name, and the server's address.
import { cpuTime } from "../core/cpu-time.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { type ContenderName, contenders } from "./contenders.ts";

/** How many calls to make, with so many in flight. */
export interface CallQuestion {
  calls: number;
  inFlight: number;
}

/** Microseconds of CPU for each call, and calls in a second. */
export interface CallAnswer {
  cpu: number;
  rate: number;
}

/** Calls before each round. */
const WARM_UP = 50;

const [, , name, baseUrl = ""] = process.argv;
const isContender = (text = ""): text is ContenderName => Object.hasOwn(contenders, text);
if (!isContender(name)) {
  throw new Error(`There is no contender ${name}.`);
}
const call = await contenders[name](baseUrl);

async function callSo(calls: number, inFlight: number): Promise<void> {
  let left = calls;
  const callOn = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  await Promise.all(Array.from({ length: inFlight }, callOn));
}

serveWorker<CallQuestion, CallAnswer>(async ({ calls, inFlight }) => {
  // Others ran meanwhile: its connections are open and its code is in the caches before the clock runs.
  await callSo(Math.max(WARM_UP, inFlight), inFlight);
  const startedAt = performance.now();
  const cpu = cpuTime();
  await callSo(calls, inFlight);
  return { cpu: (cpuTime() - cpu) / calls, rate: (1_000 * calls) / (performance.now() - startedAt) };
});
