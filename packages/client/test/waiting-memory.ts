// Prints how many bytes of heap each of 10,000 waiting tasks takes. Run with --expose-gc.
import { setImmediate as turn } from "node:timers/promises";
import { createClient, waitForTasks } from "@vidtask/client";
import { FakeClock } from "./fake-clock.ts";

const TASKS = 10_000;
const clock = new FakeClock();
let answered = 0;
const client = createClient({
  baseUrl: "https://gateway.example",
  apiKey: "sk-test-0123456789abcdef",
  clock,
  maxRequestsPerSecond: TASKS,
  async fetch(request) {
    answered += 1;
    const id = new URL(request.url).searchParams.get("id");
    return Response.json({
      id,
      status: "video_generating",
      status_update_time: 1_767_225_600_000 + answered,
      enhanced_prompt: `A lighthouse in a storm, seen from the sea. ${id}`,
      detail: { id, prompt: "A lighthouse", pending_info: { progress_pct: 0.4 }, running: true },
    });
  },
});

/** The heap in use once nothing more can be freed. */
async function heapUsed(): Promise<number> {
  for (let time = 0; time < 5; time += 1) {
    await turn();
    globalThis.gc?.();
  }
  return process.memoryUsage().heapUsed;
}

function* ids(count: number) {
  for (let index = 0; index < count; index += 1) {
    yield `veo3.1-fast:1766995200-${index}`;
  }
}

/** Begin to wait, and go on until each task has been answered once. */
async function begin(count: number) {
  const tasks = waitForTasks(client, ids(count), { interval: 60_000 });
  const next = tasks.next().catch(() => {});
  for (const before = answered; answered < before + count; ) {
    await clock.advance(10);
  }
  return { tasks, next };
}

// One wait first: what is loaded and compiled is not the tasks'.
await begin(1);
const idle = await heapUsed();
const waiting = await begin(TASKS);
console.log(Math.round(((await heapUsed()) - idle) / TASKS));
process.exit(waiting === undefined ? 1 : 0);
