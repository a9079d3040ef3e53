// A batch whose process is killed, by SIGKILL, at any byte of its journal and at any request, and a second run of it.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSimulator, type Simulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { KEY, vidtask } from "./helpers.ts";
import { linesOf } from "./tasks.ts";

const LINES = 6;
const CONCURRENCY = 2;
const BYTE_POINTS = 34;
const REQUEST_POINTS = 16;
const folder = mkdtempSync(join(tmpdir(), "vidtask-kill-"));
const bundle = join(folder, "bin", "bin.mjs");
const file = join(folder, "prompts.ndjson");
const args = ["create", "--from", file, "--concurrency", `${CONCURRENCY}`];

beforeAll(async () => {
  const prompts = Array.from({ length: LINES }, (_, index) => ({
    model: "veo3.1-fast",
    prompt: `Fox ${index}`,
  }));
  writeFileSync(file, prompts.map((body) => `${JSON.stringify(body)}\n`).join(""));
  const source = fileURLToPath(new URL("killed-bin.ts", import.meta.url));
  const build = await rolldown({ input: source, platform: "node", external: ["undici"] });
  await build.write({ dir: join(folder, "bin"), format: "esm", entryFileNames: "bin.mjs", minify: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Numbers from 0 up to 1, the same in each run. */
function numbers(count: number, seed: number): number[] {
  let value = seed;
  return Array.from({ length: count }, () => {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    return value / 2 ** 32;
  });
}

/** Start the batch in a process of its own. */
function startBatch(url: string, state: string, killAt = Number.POSITIVE_INFINITY) {
  const env = {
    VIDTASK_BASE_URL: url,
    VIDTASK_API_KEY: KEY,
    XDG_STATE_HOME: state,
    KILL_AT: `${killAt}`,
  };
  return spawn(process.execPath, [bundle, ...args], { env, stdio: "ignore" });
}

/** A gateway that calls `onCreate` with the number of each create, before the task is made. */
async function serveGateway(onCreate: (count: number) => Promise<"refuse" | undefined> | undefined) {
  const simulator = createSimulator({ seed: 7 });
  let count = 0;
  const server = await serve({
    async answer(request, url) {
      count += request.method === "POST" ? 1 : 0;
      const isRefused = request.method === "POST" && (await onCreate(count)) === "refuse";
      return isRefused ? { status: 503, headers: {}, body: null } : simulator.answer(request, url);
    },
  });
  return { simulator, server };
}

/** Run the batch again, and check that what the gateway made is in the journal, each line once. */
async function checkSecondRun(simulator: Simulator, url: string, state: string): Promise<number> {
  const env = { VIDTASK_BASE_URL: url, XDG_STATE_HOME: state };
  const { exitCode, stdout } = await vidtask(args, { env });
  const results = linesOf(stdout);
  const unknown = results.filter((line) => /"outcome":"unknown"/.test(JSON.stringify(line)));
  expect(results).toHaveLength(LINES);
  expect(unknown.length).toBeLessThanOrEqual(CONCURRENCY);
  expect(exitCode).toBe(unknown.length > 0 ? 11 : 0);
  const prompts = simulator.tasks.map(({ input }) => input.prompt);
  expect(new Set(prompts).size).toBe(prompts.length);
  const list = (await vidtask(["list", "--quiet"], { env })).stdout;
  const listed = linesOf(list).map((record) => JSON.stringify(record));
  for (const { id, input } of simulator.tasks) {
    const isKnown = (record: string) => record.includes(JSON.stringify(id));
    const isUnknown = (record: string) => /"outcome":"unknown"/.test(record) && record.includes(input.prompt);
    expect(listed.filter((record) => isKnown(record) || isUnknown(record))).toHaveLength(1);
  }
  return unknown.length;
}

/** Do all, four at a time. */
async function inFours(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  const waiting = [...jobs];
  const work = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) {
      await job();
    }
  };
  await Promise.all(Array.from({ length: 4 }, work));
}

test("a batch that is killed at any byte of its journal or at any request loses no task, and the next run creates no line twice", async () => {
  const whole = join(folder, "whole");
  const gateway = await serveGateway(() => undefined);
  expect(await once(startBatch(gateway.server.url, whole), "exit")).toEqual([0, null]);
  await gateway.server.close();
  const { length } = readFileSync(join(whole, "vidtask", "journal.ndjson"));
  const unknown: number[] = [];

  const atBytes = numbers(BYTE_POINTS, 8).map((number, index) => async () => {
    const state = join(folder, `byte-${index}`);
    const { simulator, server } = await serveGateway(() => undefined);
    const child = startBatch(server.url, state, Math.ceil(number * (length - 1)));
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    unknown.push(await checkSecondRun(simulator, server.url, state));
    await server.close();
  });
  const atRequests = numbers(REQUEST_POINTS, 9).map((number, index) => async () => {
    const state = join(folder, `request-${index}`);
    const at = Math.ceil(number * LINES);
    const { simulator, server } = await serveGateway((count) => {
      if (count !== at) {
        return undefined;
      }
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      // Half of them are made by the gateway all the same.
      return ended.then(() => (index % 2 ? "refuse" : undefined));
    });
    const child = startBatch(server.url, state);
    expect(await once(child, "exit")).toEqual([null, "SIGKILL"]);
    unknown.push(await checkSecondRun(simulator, server.url, state));
    await server.close();
  });
  await inFours([...atBytes, ...atRequests]);
  expect(unknown).toHaveLength(BYTE_POINTS + REQUEST_POINTS);
  // Of the requests that were under way the answer never came.
  expect(unknown.filter((count) => count > 0).length).toBeGreaterThanOrEqual(REQUEST_POINTS);
}, 60_000);

test("two processes that run one file at once on one journal create each line once", async () => {
  const state = join(folder, "two");
  const { simulator, server } = await serveGateway(() => undefined);
  const children = [
    startBatch(server.url, state),
    startBatch(server.url, state),
    startBatch(server.url, state),
  ];
  await Promise.all(children.map((child) => once(child, "exit")));
  expect(simulator.tasks.map(({ input }) => input.prompt).sort()).toEqual(
    Array.from({ length: LINES }, (_, index) => `Fox ${index}`),
  );
  expect(await checkSecondRun(simulator, server.url, state)).toBe(0);
  await server.close();
});
