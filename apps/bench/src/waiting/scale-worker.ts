// Waits for so many tasks at once at a simulator in this process, on a clock that leaps. Argument: how many. Run with --expose-gc.
import { type Client, createClient, waitForTasks } from "@vidtask/client";
import { createSimulator } from "@vidtask/simulator";
import { cpuTime } from "../core/cpu-time.ts";
import { heapUsed } from "../core/heap-used.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { VirtualClock } from "../core/virtual-clock.ts";
import { createBody, createHeaders } from "../servers/create-request.ts";

/** What waiting takes: microseconds of CPU for each poll, and kilobytes of heap for each task. */
export interface ScaleAnswer {
  cpu: number;
  memory: number;
}

/** Fewer polls than this would measure what is compiled on the way. */
const POLLS = 5_000;
/** No task ends while it is measured. */
const FOR_EVER = 1e9;
const INTERVAL = 60_000;

const count = Number(process.argv[2]);
const clock = new VirtualClock();
const simulator = createSimulator({ clock, duration: FOR_EVER, seed: 1 });
let polls = 0;

function createBenchClient(): Client {
  return createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-bench",
    clock,
    maxRequestsPerSecond: 1_000,
    fetch(request) {
      polls += 1;
      return simulator.fetch(request);
    },
  });
}

/** Create tasks at the simulator, without the client. */
async function createTasks(length: number): Promise<string[]> {
  const ids = [];
  for (let index = 0; index < length; index += 1) {
    const response = await simulator.fetch(
      new Request("https://gateway.example/v1/video/create", {
        method: "POST",
        headers: createHeaders,
        body: createBody,
      }),
    );
    const { id }: { id: string } = await response.json();
    ids.push(id);
  }
  return ids;
}

/** Let time pass until so many more polls went out. */
async function pollOn(more: number): Promise<void> {
  const last = polls + more;
  await clock.runUntil(() => polls >= last);
}

/** Begin to wait for tasks. Returns what ends that. */
function wait(client: Client, ids: readonly string[]): AbortController {
  const stop = new AbortController();
  const options = { interval: INTERVAL, timeout: FOR_EVER, maxWaiting: ids.length, signal: stop.signal };
  waitForTasks(client, ids, options)
    .next()
    .catch(() => {});
  return stop;
}

async function measureCpu(ids: readonly string[]): Promise<number> {
  const stop = wait(createBenchClient(), ids);
  await pollOn(POLLS);
  const before = cpuTime();
  await pollOn(POLLS);
  const cpu = cpuTime() - before;
  stop.abort();
  return cpu / POLLS;
}

async function measureMemory(ids: readonly string[]): Promise<number> {
  const idle = await heapUsed();
  const stop = wait(createBenchClient(), ids);
  await pollOn(ids.length);
  const used = await heapUsed();
  stop.abort();
  return (used - idle) / ids.length / 1_000;
}

serveWorker<object, ScaleAnswer>(async () => {
  // What is loaded and compiled is not the tasks'.
  await measureCpu(await createTasks(10));
  const ids = await createTasks(count);
  const memory = await measureMemory(ids);
  return { memory, cpu: await measureCpu(ids) };
});
