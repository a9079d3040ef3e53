import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { createSimulator } from "@vidtask/simulator";
import { type Served, serve } from "@vidtask/simulator/serve";
import type { Job } from "./queue.ts";

const folder = mkdtempSync(join(tmpdir(), "queue-worker-"));
const file = join(folder, "queue.json");
const simulator = createSimulator({ apiKey: "sk-test" });
let polled = () => {};
let gateway: Served;

before(async () => {
  const answer: typeof simulator.answer = async (request, url) => {
    const reply = await simulator.answer(request, url);
    if (simulator.requests.query > 0) {
      polled();
    }
    return reply;
  };
  gateway = await serve({ answer });
});
after(async () => {
  await gateway.close();
  rmSync(folder, { recursive: true });
});

const readJobs = (): Job[] => JSON.parse(readFileSync(file, "utf8"));

function start(baseUrl = gateway.url) {
  const env = { ...process.env, VIDTASK_BASE_URL: baseUrl, VIDTASK_API_KEY: "sk-test", INTERVAL: "20" };
  return spawn(process.execPath, [join(import.meta.dirname, "worker.ts"), file], { env, stdio: "inherit" });
}

test("a worker that is killed while it waits goes on when it is started again, and pays for nothing twice", async () => {
  const prompts = ["A lighthouse in a storm", "A lighthouse that will fail", "A lighthouse at dawn"];
  writeFileSync(file, JSON.stringify(prompts.map((prompt) => ({ prompt }))));

  const first = start();
  await new Promise<void>((resolve) => {
    polled = resolve;
  });
  first.kill("SIGKILL");
  await once(first, "close");
  const ids = readJobs().map(({ id }) => id);
  assert.equal(new Set(ids).size, 3);
  assert.ok(readJobs().every(({ videoUrl }) => videoUrl === undefined));

  // Meanwhile the videos are made; and one more job comes, whose create was cut by another crash.
  simulator.advance(600_000);
  writeFileSync(file, JSON.stringify([...readJobs(), { prompt: "A lighthouse in fog", sent: true }]));
  const [code] = await once(start(), "close");
  assert.equal(code, 0);

  const [storm, fail, dawn, fog] = readJobs();
  assert.match(storm?.videoUrl ?? "", /\.mp4/);
  assert.match(fail?.error ?? "", /failed/);
  assert.match(dawn?.videoUrl ?? "", /\.mp4/);
  assert.match(fog?.error ?? "", /perhaps paid for/);
  assert.deepEqual(
    readJobs()
      .slice(0, 3)
      .map(({ id }) => id),
    ids,
  );
  assert.equal(simulator.requests.create, 3);
});

test("a create that the gateway refuses is sent again by the next start, and one whose answer is lost is not", async () => {
  const refusing = createSimulator({
    apiKey: "sk-test",
    speed: 10_000,
    faults: [
      { name: "rate-limit", on: "create" },
      { name: "drop", on: "create", after: 2 },
    ],
  });
  const other = await serve(refusing);
  after(() => other.close());
  writeFileSync(
    file,
    JSON.stringify([{ prompt: "A lighthouse at noon" }, { prompt: "A lighthouse at night" }]),
  );
  assert.notEqual((await once(start(other.url), "close"))[0], 0);
  assert.deepEqual(readJobs()[0], { prompt: "A lighthouse at noon", sent: false });
  assert.equal((await once(start(other.url), "close"))[0], 0);
  const [noon, night] = readJobs();
  assert.match(noon?.videoUrl ?? "", /\.mp4/);
  assert.match(night?.error ?? "", /billed/);
  assert.equal(refusing.tasks.length, 2);
});
