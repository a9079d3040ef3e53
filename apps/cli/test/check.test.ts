// `vidtask check`: what it asks of a gateway, what it prints, and how it exits.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { expectError, KEY, start, vidtask, type World } from "./helpers.ts";

const NOW = new Date("2026-11-25T03:00:00Z");

/** A clock on which nobody has to wait: the command also loads files, which takes time of another kind. */
class HastyClock extends FakeClock {
  #time = 0;

  override now = () => this.#time;

  override sleep = async (milliseconds: number) => {
    this.#time += milliseconds;
  };

  override run = <Value>(promise: Promise<Value>) => promise;
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vidtask-check-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A world whose gateway is a simulator that takes no key but `KEY`. */
function worldOf(options: SimulatorOptions = {}): World {
  const clock = new HastyClock();
  const simulator = createSimulator({ clock, seed: 7, apiKey: KEY, epoch: NOW.getTime(), ...options });
  const env = { VIDTASK_BASE_URL: "https://gateway.example" };
  return { env, now: NOW, clock, fetch: simulator.fetch };
}

function toFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

test("A gateway that keeps the contract ends it with 0, and the report tells a terminal so", async () => {
  const { exitCode, stdout, stderr } = await vidtask(["check"], {
    ...worldOf(),
    tty: { stdout: true, stderr: true },
    columns: 100,
    env: { VIDTASK_BASE_URL: "https://gateway.example", NO_COLOR: "1" },
  });
  expect(exitCode).toBe(0);
  expect(stderr).toMatchInlineSnapshot(`
    "A query without a key is refused …
    A query with a wrong key is refused …
    A query without an id is refused …
    A query for an unknown id says so …
    A query needs no headers but the key …
    A create with GET is refused …
    A query with POST is refused …
    "
  `);
  expect(stdout).toMatchInlineSnapshot(`
    "https://gateway.example
    7 answers in 7 cases, 2026-11-25 03:00 UTC

    ✓ A query without a key is refused  0 ms
    ✓ A query with a wrong key is refused  0 ms
    ✓ A query without an id is refused  0 ms
    ✓ A query for an unknown id says so  0 ms
    ✓ A query needs no headers but the key  0 ms
    ✓ A create with GET is refused  0 ms
    ✓ A query with POST is refused  0 ms

    What came, and what a client makes of it
      E2 TaskError   3 answers  The code says what happened, whatever the HTTP status is.
      E1 RelayError  4 answers  The code and the type say what happened; the text is for people.

    ✓ https://gateway.example keeps the contract: 0 errors, 0 warnings, 0 infos.
    "
  `);
});

test("Nothing that it asks by default has a body, or could start a task", async () => {
  const { requests } = await vidtask(["check", "--id", "veo3:1"], worldOf());
  expect(requests.length).toBeGreaterThan(5);
  for (const request of requests) {
    expect(await request.text()).toBe("");
    expect(request.method === "POST" && new URL(request.url).pathname === "/v1/video/create").toBe(false);
  }
});

test("A gateway that breaks the contract ends it with 10", async () => {
  const world = worldOf({ faults: [{ name: "html-200", times: 9 }] });
  const { exitCode, stdout, stderr } = await vidtask(["check", "--quiet"], world);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 10,
    stderr: "vidtask: https://gateway.example breaks the contract.\n",
  });
  expect(JSON.parse(stdout)).toMatchObject({ subject: "https://gateway.example", keeps: false });
});

test("A report in JSON, given back as a baseline, accepts what it found", async () => {
  const options = { faults: [{ name: "html-200", times: 9 }] } as const;
  const first = await vidtask(["check", "--output", "json"], worldOf(options));
  const file = toFile("known.json", first.stdout);
  const { exitCode, stdout } = await vidtask(["check", "--accept", file], worldOf(options));
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ keeps: true });
});

test("A paid check creates one task and follows it to its end", async () => {
  const world = worldOf({ dialect: "grok" });
  const args = ["check", "--paid", "--model", "grok-video-3", "--prompt", "A boat", "--output", "json"];
  const { exitCode, requests, stderr } = await vidtask(args, world);
  expect(exitCode).toBe(0);
  const creates = requests.filter(({ method, url }) => method === "POST" && url.endsWith("/create"));
  expect(await Promise.all(creates.map((request) => request.json()))).toMatchObject([
    { model: "grok-video-3", prompt: "A boat" },
  ]);
  expect(stderr).toContain("The created task can be followed to its end …\n");
});

test("It writes what it saw of the gateway to a file, and nothing of the tasks", async () => {
  const file = join(folder, "record.json");
  const args = [
    "check",
    "--paid",
    "--model",
    "sora-2",
    "--prompt",
    "A boat",
    "--report",
    file,
    "--name",
    "Example",
  ];
  expect(await vidtask(args, worldOf({ dialect: "detail" }))).toMatchObject({ exitCode: 0 });
  const record = readFileSync(file, "utf8");
  expect(JSON.parse(record)).toMatchObject({
    name: "Example",
    baseUrls: ["https://gateway.example"],
    channels: [{ models: ["sora*"], family: "Detail", urlField: "/video_url" }],
    evidence: [{ kind: "check", date: "2026-11-25" }],
  });
  expect(record).not.toMatch(/A boat|task_\w{20}|\/media/);
});

test("Recorded traffic needs neither key nor network", async () => {
  const file = toFile(
    "bodies.ndjson",
    `{"id":"grok:1","status":"done","video_url":"https://media.example/1.mp4"}\nhello\n`,
  );
  const world = { env: { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined } };
  const { exitCode, stdout, requests } = await vidtask(["check", "--har", file], world);
  expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
  expect(JSON.parse(stdout)).toMatchObject({ exchanges: 1, ignored: 1, families: [{ code: "F3" }] });
});

test("A HAR that is cut is checked as far as it goes, and ends it with 12", async () => {
  const request = { method: "GET", url: "https://gateway.example/v1/video/query?id=1", headers: [] };
  const response = { status: 200, headers: [], content: { text: `{"id":"1","status":"done"}` } };
  const whole = JSON.stringify({
    log: {
      entries: [
        { request, response },
        { request, response },
      ],
    },
  });
  const { exitCode, stdout, stderr } = await vidtask([
    "check",
    "--har",
    toFile("cut.har", whole.slice(0, -20)),
  ]);
  expect(exitCode).toBe(12);
  expect(stderr).toContain("The HAR is cut after 1 entry");
  expect(JSON.parse(stdout)).toMatchObject({ exchanges: 1, keeps: false });
});

test("A proxy checks what passes until Ctrl-C, with the caller's own key", async () => {
  const interrupt = new AbortController();
  const world = { ...worldOf({ dialect: "grok" }), interrupt: interrupt.signal };
  const env = { VIDTASK_BASE_URL: "https://gateway.example", VIDTASK_API_KEY: undefined };
  const call = start(["check", "--via-proxy", "--output", "json"], { ...world, env });
  await expect.poll(() => call.stderr).toMatch(/VIDTASK_BASE_URL=\S+\n$/);
  const url = /VIDTASK_BASE_URL=(\S+)/.exec(call.stderr)?.[1];
  const headers = { Authorization: `Bearer ${KEY}`, "Content-Type": "application/json" };
  const body = JSON.stringify({ model: "grok-video-3", prompt: "A boat" });
  const created = await fetch(`${url}/v1/video/create`, { method: "POST", headers, body });
  expect(await created.json()).toMatchObject({ status: "processing" });
  interrupt.abort();
  expect(await call.exitCode).toBe(0);
  expect(JSON.parse(call.stdout)).toMatchObject({ exchanges: 1, families: [{ code: "F3" }] });
  expect(call.stdout + call.stderr).not.toContain(KEY);
});

test.each([
  [["--paid"], "--paid and --model belong together"],
  [["--model", "sora-2"], "--paid and --model belong together"],
  [["--har", "x.har", "--via-proxy"], "--har checks what is recorded"],
  [["--har", "x.har", "--id", "1"], "--har checks what is recorded"],
  [["--via-proxy", "--id", "1"], "--via-proxy checks what passes"],
])("check %j is a fault of usage", async (args, sentence) => {
  const result = await vidtask(["check", ...args]);
  expectError(result, 2);
  expect(result.stderr).toContain(sentence);
});

test("No key ends it with 3", async () => {
  expectError(await vidtask(["check"], { env: { VIDTASK_API_KEY: undefined } }), 3);
});

test.each([
  ["a file that is not there", () => ["--har", join(folder, "none.har")]],
  ["a HAR that is a folder", () => ["--har", folder]],
  ["a HAR that is broken", () => ["--har", toFile("broken.har", `{"log":7}`)]],
  ["a recording without an answer of this API", () => ["--har", toFile("other.ndjson", "hello\n")]],
  ["a baseline that is none", () => ["--accept", toFile("none.json", `{"rule":"redirect"}`)]],
  [
    "a report's file that can't be written",
    () => [
      "--har",
      toFile("one.ndjson", `{"status":"done","url":"https://media.example/1.mp4"}`),
      "--report",
      folder,
    ],
  ],
])("%s ends it with 12", async (_, toArgs) => {
  const { exitCode, stderr } = await vidtask(["check", ...toArgs()]);
  expect(exitCode, stderr).toBe(12);
  expect(stderr).toMatch(/^vidtask: [^\n]{10,}\n$/);
});
