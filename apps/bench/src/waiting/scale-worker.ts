// Waits for so many tasks at once at a simulator in this process, on a clock that leaps. Arguments: the waiter's name, and how
// many tasks. Run with --expose-gc.
import { createSimulator } from "@vidtask/simulator";
import { cpuTime } from "../core/cpu-time.ts";
import { heapUsed } from "../core/heap-used.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { VirtualClock } from "../core/virtual-clock.ts";
import { createTasks } from "./create-tasks.ts";
import { scaleWaiters } from "./scale-waiters.ts";

/** Kilobytes of heap for each task, once all of them were polled. */
export interface MemoryAnswer {
  memory: number;
}

/** Microseconds of CPU, and leaps of the clock, for each of the next polls. */
export interface CpuAnswer {
  cpu: number;
  leaps: number;
}

const WARM_UP = 100;
/** A budget that lets the tasks have their first poll soon. */
const FAST = 10_000;
/**
 * A budget that 100 tasks use up as 100,000 do, so that the clock leaps equally often for each poll: polls that come one by one
 * would be charged for the clock's turns.
 */
const SLOW = 100;
/** The heap grows until each task was polled, and code is compiled: both are over before CPU time is measured. */
const STEADY = 20_000;
const POLLS = 5_000;
/** No task ends while it is measured. */
const FOR_EVER = 1e9;
/** The tasks of the warm-up end at once. */
let duration = 0;

const [, , name = ""] = process.argv;
const count = Number(process.argv[3]);
const makeWaiter = scaleWaiters[name];
if (!makeWaiter) {
  throw new Error(`There is no waiter ${name}.`);
}
const clock = new VirtualClock();
const simulator = createSimulator({ clock, duration: () => duration, seed: 1 });
let polls = 0;
const fetchAndCount = (request: Request) => {
  polls += 1;
  return simulator.fetch(request);
};

/** Begin to wait for that many tasks, which never end, at a budget of so many requests a second. */
async function begin(rate: number): Promise<{ idle: number }> {
  const wait = makeWaiter?.({ clock, rate, fetch: fetchAndCount }) ?? (() => Promise.resolve());
  // What is loaded and compiled is not the tasks'.
  await clock.run(wait(await createTasks(simulator, WARM_UP)));
  duration = FOR_EVER;
  const ids = await createTasks(simulator, count);
  const idle = await heapUsed();
  // It never ends; the process does.
  wait(ids).catch(() => {});
  await pollOn(count);
  return { idle };
}

/** Let time pass until so many more polls went out. */
async function pollOn(more: number): Promise<void> {
  const last = polls + more;
  await clock.runUntil(() => polls >= last);
}

async function measureMemory(): Promise<MemoryAnswer> {
  const { idle } = await begin(FAST);
  return { memory: ((await heapUsed()) - idle) / count / 1_000 };
}

async function measureCpu(): Promise<CpuAnswer> {
  if (polls === 0) {
    await begin(SLOW);
    await pollOn(STEADY);
  }
  const [cpu, leaps] = [cpuTime(), clock.leaps];
  await pollOn(POLLS);
  return { cpu: (cpuTime() - cpu) / POLLS, leaps: (clock.leaps - leaps) / POLLS };
}

serveWorker<{ measure: "cpu" | "memory" }, CpuAnswer | MemoryAnswer>(({ measure }) =>
  measure === "cpu" ? measureCpu() : measureMemory(),
);
