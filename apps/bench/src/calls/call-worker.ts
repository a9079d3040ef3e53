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

const [, , name, baseUrl = ""] = process.argv;
const isContender = (text = ""): text is ContenderName => Object.hasOwn(contenders, text);
if (!isContender(name)) {
  throw new Error(`There is no contender ${name}.`);
}
const call = await contenders[name](baseUrl);

serveWorker<CallQuestion, CallAnswer>(async ({ calls, inFlight }) => {
  let left = calls;
  const callOn = async () => {
    while (left > 0) {
      left -= 1;
      await call();
    }
  };
  // Its connections are open before the clock runs.
  await Promise.all(Array.from({ length: inFlight }, call));
  const startedAt = performance.now();
  const cpu = cpuTime();
  await Promise.all(Array.from({ length: inFlight }, callOn));
  return { cpu: (cpuTime() - cpu) / calls, rate: (1_000 * calls) / (performance.now() - startedAt) };
});
