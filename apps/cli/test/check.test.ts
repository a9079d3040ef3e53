// `vidtask check`: what it asks of a gateway, what it prints, and how it exits.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { expectError, freshState, KEY, start, vidtask, type World } from "./helpers.ts";

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

test("A record of a recording needs the name of the gateway, before anything is printed", async () => {
  const file = toFile("bare.ndjson", `{"id":"1","status":"pending"}`);
  expectError(await vidtask(["check", "--har", file, "--report", join(folder, "none.json")]), 2);
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

test("A gateway that takes any key is warned of, and keeps the contract", async () => {
  const { exitCode, stdout } = await vidtask(["check"], worldOf({ apiKey: undefined }));
  expect(exitCode).toBe(0);
  expect(stdout).toContain('"rule": "key-unchecked"');
});

test.each([
  ["a key that is refused", 3, worldOf({ apiKey: "sk-another" }).fetch],
  ["a gateway without this API", 4, () => new Response("404 page not found", { status: 404 })],
  [
    "no gateway at all",
    7,
    () => Promise.reject(Object.assign(new TypeError("fetch failed"), { code: "ECONNREFUSED" })),
  ],
])("%s ends it with %i, and a paid task is not created", async (_, code, fetch) => {
  const args = ["check", "--quiet", "--paid", "--model", "veo3"];
  const { exitCode, stderr, requests } = await vidtask(args, { ...worldOf(), fetch });
  expect(exitCode, stderr).toBe(code);
  expect(requests.filter(({ url }) => url.endsWith("/create")).map(({ method }) => method)).not.toContain(
    "POST",
  );
});

test("A paid check writes its task into the journal, before it is sent and after", async () => {
  const env = { XDG_STATE_HOME: freshState() };
  const args = ["check", "--quiet", "--paid", "--model", "grok-video-3", "--prompt", "A boat"];
  await vidtask(args, { ...worldOf({ dialect: "grok" }), env });
  const { stdout } = await vidtask(["list"], { env });
  expect(JSON.parse(stdout)).toMatchObject({ model: "grok-video-3", prompt: "A boat", outcome: "running" });
});

test("A paid check that can't write the journal sends no create", async () => {
  const args = ["check", "--quiet", "--paid", "--model", "grok-video-3"];
  const env = { XDG_STATE_HOME: "/dev/null" };
  const { exitCode, requests } = await vidtask(args, { ...worldOf({ dialect: "grok" }), env });
  const bodies = await Promise.all(requests.map((request) => request.text()));
  expect({ exitCode, creates: bodies.filter((body) => body.includes("grok-video-3")) }).toEqual({
    exitCode: 12,
    creates: [],
  });
});

test("A paid create whose answer is lost ends it with 11", async () => {
  const world = worldOf({ faults: [{ name: "drop", on: "create" }] });
  // The first on create is the question with GET, which is none.
  const { exitCode, stderr } = await vidtask(["check", "--quiet", "--paid", "--model", "veo3"], world);
  expect(exitCode).toBe(11);
  expect(stderr).toBe("vidtask: The paid create may have been accepted and billed; do not send it again.\n");
});

test("Ctrl-C in a paid check leaves the id of the task", async () => {
  const interrupt = new AbortController();
  const world = { ...worldOf({ dialect: "grok", outcome: "stuck" }), interrupt: interrupt.signal };
  const call = start(["check", "--quiet", "--paid", "--model", "grok-video-3"], {
    ...world,
    fetch(request) {
      if (/query\?id=grok/.test(request.url)) {
        interrupt.abort();
      }
      return world.fetch?.(request) ?? new Response();
    },
  });
  expect(await call.exitCode).toBe(130);
  expect(call.stderr).toMatch(
    /^Created (grok:\S+)\. To wait for it: vidtask wait \1\n.*To resume: vidtask wait \1\n$/s,
  );
});

test.each([
  [["--prompt", "A boat"], "--prompt needs --paid."],
  [["--task-timeout", "1m"], "--task-timeout needs --paid."],
  [["--port", "4020"], "--port needs --via-proxy."],
  [["--name", "Example"], "--name needs --report."],
  [["--har", "x.har", "--timeout", "1s"], "--timeout needs a live check."],
  [["--via-proxy", "--base-url", "http://gateway.example"], "unencrypted"],
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
      "--name",
      "Example",
    ],
  ],
])("%s ends it with 12", async (_, toArgs) => {
  const { exitCode, stderr } = await vidtask(["check", ...toArgs()]);
  expect(exitCode, stderr).toBe(12);
  expect(stderr).toMatch(/^vidtask: [^\n]{10,}\n$/);
});

test("The help of check starts with examples, and needs no key", async () => {
  const bare = { env: { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined } };
  const { stdout, ...rest } = await vidtask(["check", "--help"], bare);
  expect(rest).toEqual({ exitCode: 0, stderr: "", requests: [] });
  expect(stdout).toMatchInlineSnapshot(`
    "USAGE
      vidtask check --id grok:ea57ae4e-3745-499f-947f-2a7829010d70
      vidtask check --paid --model grok-video-3 --output junit > check.xml
      vidtask check --har traffic.har --accept known.json
      vidtask check --via-proxy --port 4020
      vidtask check --help

    Check whether a gateway keeps the contract.

    Asks what costs nothing: without --paid nothing is created. Exits with 10 if something breaks a typed client.

    FLAGS
         [--id]             <id> A task that there is: its answer is checked too.
         [--paid]           Make one task, which is paid for, and follow it to its end. Needs --model.
         [--model]          <name> The model of the paid task.
         [--prompt]         <text> What the paid task shows. Default: a boat, a lighthouse or the like.
         [--har]            <file> Check recorded traffic instead, a HAR or a body in each line. Needs neither key nor network.
         [--via-proxy]      Serve a proxy to the gateway instead, and check what passes, until Ctrl-C.
         [--port]           <port> Port of the proxy on 127.0.0.1. Default: one that is free.
         [--accept]         <file> Findings to put up with: a list of them, or an earlier report in JSON.
         [--report]         <file> Write what was seen of the gateway, without any data of yours, to this file.
         [--name]           <name> What the gateway is called in that file. Default: its host.
         [--timeout]        <time> Time for one call, such as 10s. Default: 30s; for a create 5m.
         [--task-timeout]   <time> Time for the paid task to end, such as 20m. Default: 1h.
         [--no-journal]     Keep no record of it on this machine: if its answer is lost, so is the task.
         [--quiet]          Do not say what is being asked.
         [--base-url]       <url> The gateway's address. Default: VIDTASK_BASE_URL, else the profile's.
         [--profile]        <name> Take address and key from this profile, whatever the environment says.
         [--api-key-stdin]  Read the key from the standard input.
         [--allow-http]     Send the key over plain http to another machine.
      -v [--verbose]        Tell each request and its answer on stderr, without the key.
         [--output]         Default: text on a terminal, else JSON.                                                             [text|json|ndjson|junit|markdown|sarif]
      -h  --help            Print help information and exit
          --                All subsequent inputs should be interpreted as arguments
    "
  `);
});
