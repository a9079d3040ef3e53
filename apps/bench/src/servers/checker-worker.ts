// Checks bodies of the contract. Arguments: the names of the checker and of the bodies.
import { cpuTime } from "../core/cpu-time.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { checkers, listBodies } from "./checkers.ts";

/** How often to check all bodies. */
export interface CheckerQuestion {
  times: number;
}

/** Milliseconds until the first verdict of this process, and verdicts in a second of CPU. */
export interface CheckerAnswer {
  first: number;
  rate: number;
}

const isChecker = (name = ""): name is keyof typeof checkers => Object.hasOwn(checkers, name);
const [, , name, kind = ""] = process.argv;
if (!isChecker(name)) {
  throw new Error(`There is no checker ${name}.`);
}
// Both read the contract; it is not what is measured.
const bodies = listBodies[kind]?.() ?? [];
const startedAt = performance.now();
const check = await checkers[name]();
for (const body of bodies.slice(0, 1)) {
  check(body);
}
const first = performance.now() - startedAt;

serveWorker<CheckerQuestion, CheckerAnswer>(({ times }) => {
  const before = cpuTime();
  for (let time = 0; time < times; time += 1) {
    for (const body of bodies) {
      check(body);
    }
  }
  return { first, rate: (1e6 * times * bodies.length) / (cpuTime() - before) };
});
