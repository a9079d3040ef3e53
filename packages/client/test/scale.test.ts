import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { waitForTasks } from "@vidtask/client";
import { expect, test } from "vitest";
import { type Answer, gatewayOf } from "./gateway.ts";

const TASKS = 10_000;
const CONCURRENCY = 8;
const INTERVAL = 30_000;
const TIMEOUT = 100_000;

function* ids() {
  for (let index = 0; index < TASKS; index += 1) {
    yield `grok:${index}`;
  }
}

test("10,000 waits in one process keep to their budget and their interval, and all settle", async () => {
  const answers: Answer[] = [];
  const gateway = gatewayOf(answers, { concurrency: CONCURRENCY, maxRequestsPerSecond: 600 });
  const { client, clock } = gateway;
  const polls = new Map<string, number[]>();
  let inFlight = 0;
  let mostInFlight = 0;
  let mostAsleep = 0;
  answers.push(async ({ url, signal }) => {
    const id = new URL(url).searchParams.get("id") ?? "";
    const own = polls.get(id) ?? [];
    polls.set(id, [...own, clock.now()]);
    mostInFlight = Math.max(mostInFlight, ++inFlight);
    await clock.sleep(10, signal);
    mostAsleep = Math.max(mostAsleep, clock.sleeping);
    inFlight -= 1;
    signal.throwIfAborted();
    // Each hundredth never ends.
    return own.length < 1 || Number(id.slice(5)) % 100 === 0 ? "processing" : "completed";
  });

  async function wait() {
    const ends = { task: 0, error: 0 };
    for await (const settled of waitForTasks(client, ids(), { interval: INTERVAL, timeout: TIMEOUT })) {
      ends["task" in settled ? "task" : "error"] += 1;
    }
    return ends;
  }

  expect(await clock.run(wait())).toEqual({ task: TASKS - TASKS / 100, error: TASKS / 100 });
  expect(mostInFlight).toBe(CONCURRENCY);
  // One sleeper is the gateway's for each request, and one is the loop of all waits.
  expect(mostAsleep).toBeLessThanOrEqual(CONCURRENCY + 2);
  expect(clock.sleeping).toBe(0);
  expect(polls.size).toBe(TASKS);
  for (const own of polls.values()) {
    const last = (own[0] ?? 0) + TIMEOUT - INTERVAL;
    const early = own.filter((at, index) => at - (own[index - 1] ?? Number.NEGATIVE_INFINITY) < INTERVAL);
    expect(early.length).toBeLessThanOrEqual(1);
    expect(early.every((at) => at === own.at(-1) && at > last)).toBe(true);
  }
}, 60_000);

test("10,000 waiting tasks take at most 20 MB of live heap", async () => {
  const script = fileURLToPath(new URL("./waiting-memory.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", script]);
  const bytes = Number(stdout);
  console.log(`A waiting task takes ${bytes} bytes.`);
  // Less than its answer takes would mean that nothing was measured.
  expect(bytes).toBeGreaterThan(500);
  expect(bytes * TASKS).toBeLessThanOrEqual(20_000_000);
}, 60_000);
