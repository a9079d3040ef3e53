// `vidtask list` and `vidtask forget`: what this machine's journal knows.
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { expectError, freshState, vidtask, type World } from "./helpers.ts";
import { type Answer, linesOf, play, refusal, VIDEO_URL } from "./tasks.ts";

const gateway = "https://gateway.example";
const prompts = ["A fox", "A cat", "A dog"];

/** A journal with a create for each answer, a minute apart. */
async function journalWith(answers: Answer[], env: World["env"] = {}): Promise<string> {
  const state = freshState();
  for (const [index, answer] of answers.entries()) {
    await vidtask(["create", "--model", "veo3", "--prompt", prompts[index] ?? ""], {
      env: { VIDTASK_BASE_URL: gateway, XDG_STATE_HOME: state, ...env },
      now: new Date(Date.UTC(2026, 8, 21, 14, index)),
      fetch: play({ POST: [answer] }),
    });
  }
  return state;
}

const created = (id: string) => ({ id, status: "pending" });

/** Run a command on that journal; its gateway knows the tasks with these answers. */
function on(state: string, args: string[], answers: Record<string, Answer[]> = {}, world: World = {}) {
  const env = { VIDTASK_BASE_URL: gateway, XDG_STATE_HOME: state, ...world.env };
  return vidtask(args, { now: new Date("2026-09-21T15:00:00Z"), fetch: play(answers), ...world, env });
}

test("Tasks are listed newest first, a line of JSON each; refused creates are none", async () => {
  const state = await journalWith([created("a"), refusal(400, "bad"), created("c")]);
  const { stdout, stderr, exitCode, requests } = await on(state, ["list"]);
  expect(linesOf(stdout)).toEqual([
    { ...record("c", 2), prompt: "A dog" },
    { ...record("a", 0), prompt: "A fox" },
  ]);
  expect(stderr).toBe("vidtask: From this machine's journal; no gateway can list tasks.\n");
  expect({ exitCode, requests }).toEqual({ exitCode: 0, requests: [] });
});

function record(id: string, minute: number) {
  const createdAt = new Date(Date.UTC(2026, 8, 21, 14, minute)).toISOString();
  const record = expect.stringMatching(/^[0-9a-f-]{36}$/);
  return { id, status: "pending", outcome: "running", createdAt, model: "veo3", baseUrl: gateway, record };
}

test("A create whose answer never came is shown as unknown; --unknown shows no others", async () => {
  const state = await journalWith([created("a"), refusal(502, "bad_gateway")]);
  const unknown = {
    status: "unknown",
    outcome: "unknown",
    prompt: "A cat",
    error: { name: "SubmissionUnknownError", exit: 11 },
  };
  expect(linesOf((await on(state, ["list"])).stdout)).toMatchObject([unknown, { id: "a" }]);
  expect(linesOf((await on(state, ["list", "--unknown"])).stdout)).toMatchObject([unknown]);
});

test("A terminal gets two lines for each task, with nothing that moves the cursor", async () => {
  const state = await journalWith([{ id: "a\u001b[2J", status: "pending" }, refusal(502, "bad_gateway")]);
  const { stdout } = await on(state, ["list"], {}, { tty: true, env: { NO_COLOR: "1" } });
  expect(stdout.replace(/[0-9a-f-]{36}/, "<record>")).toMatchInlineSnapshot(`
    "unknown       no answer; record <record>
      59 minutes ago  veo3  A cat
    pending       a␛[2J
      1 hour ago  veo3  A fox
    "
  `);
});

test("--limit shows the newest only, --output json is one array", async () => {
  const state = await journalWith([created("a"), created("b"), created("c")]);
  const { stdout } = await on(state, ["list", "--limit", "2", "--output", "json"]);
  expect(JSON.parse(stdout)).toMatchObject([{ id: "c" }, { id: "b" }]);
});

test("An empty journal is no error", async () => {
  const { stdout, stderr, exitCode } = await on(freshState(), ["list"]);
  expect({ stdout, exitCode }).toEqual({ stdout: "", exitCode: 0 });
  expect(stderr).toContain("has no such task");
});

test("A torn line is skipped with a warning", async () => {
  const state = await journalWith([created("a")]);
  appendFileSync(join(state, "vidtask", "journal.ndjson"), '{"event":"create","key":"t');
  const { stdout, stderr } = await on(state, ["list"]);
  expect(linesOf(stdout)).toMatchObject([{ id: "a" }]);
  expect(stderr).toMatch(/^vidtask: One line of the journal .*journal\.ndjson can't be read/);
});

test("--refresh asks for those that run, and the journal keeps what is answered", async () => {
  const state = await journalWith([created("a"), created("b")]);
  const answers = { a: ["completed"], b: ["failed"] };
  const refreshed = await on(state, ["list", "--refresh"], answers);
  expect(linesOf(refreshed.stdout)).toMatchObject([
    { id: "b", status: "failed", outcome: "failed" },
    { id: "a", status: "completed", outcome: "succeeded", videoUrl: VIDEO_URL },
  ]);
  expect(refreshed.exitCode).toBe(0);
  const again = await on(state, ["list", "--refresh"], answers);
  expect(again.requests).toEqual([]);
  expect(linesOf(again.stdout)).toMatchObject([{ outcome: "failed" }, { outcome: "succeeded" }]);
  // The URL may be signed, and is no matter for a file.
  expect(readFileSync(join(state, "vidtask", "journal.ndjson"), "utf8")).not.toContain(VIDEO_URL);
});

test("One that can't be asked for loses no other", async () => {
  const state = await journalWith([created("a"), created("b")]);
  const { stdout, stderr, exitCode } = await on(state, ["list", "--refresh"], {
    a: ["completed"],
    b: [refusal(500, "oops")],
  });
  expect(linesOf(stdout)).toMatchObject([
    { id: "b", outcome: "running" },
    { id: "a", outcome: "succeeded" },
  ]);
  expect(exitCode).toBe(5);
  expect(stderr).toContain("1 of 2 tasks could not be asked for");
});

test("A task is asked for where it was created; the environment's key of another gateway does not go there", async () => {
  const state = await journalWith([created("a")]);
  const elsewhere = { env: { VIDTASK_BASE_URL: "https://other.example" } };
  for (const args of [["list", "--refresh"], ["query", "a"], ["wait", "a"], ["watch", "a"], ["resume"]]) {
    const { exitCode, stderr, requests } = await on(state, args, { a: ["completed"] }, elsewhere);
    expect({ exitCode, requests }, args.join(" ")).toEqual({ exitCode: 3, requests: [] });
    expect(stderr).toMatch(
      /https:\/\/gateway\.example, and VIDTASK_API_KEY is not known to be its key|no video here/,
    );
  }
  const named = await on(state, ["query", "a", "--base-url", gateway], { a: ["completed"] }, elsewhere);
  expect(named.requests.map(({ url }) => new URL(url).origin)).toEqual([gateway]);
});

test("Tasks of two gateways are not waited for in one call, but are resumed", async () => {
  const state = await journalWith([created("a")]);
  const other = { VIDTASK_BASE_URL: "https://other.example", XDG_STATE_HOME: state };
  await vidtask(["create", "--model", "veo3", "--prompt", "x"], {
    env: other,
    fetch: play({ POST: [created("b")] }),
  });
  const result = await on(state, ["wait", "a", "b"]);
  expect(result.exitCode).toBe(2);
  expect(result.stderr).toMatch(/created at https:\/\/gateway\.example and https:\/\/other\.example/);
});

test("wait, query and watch write down what they hear of a task", async () => {
  for (const args of [
    ["wait", "a"],
    ["query", "a"],
    ["watch", "a"],
  ]) {
    const state = await journalWith([created("a")]);
    expect((await on(state, args, { a: ["completed"] })).exitCode).toBe(0);
    expect(linesOf((await on(state, ["list"])).stdout)).toMatchObject([{ id: "a", outcome: "succeeded" }]);
  }
});

test("forget takes a task's prompt and id out of the file, and leaves the others", async () => {
  const state = await journalWith([created("task_a"), created("b-2")]);
  const { exitCode, stdout, stderr } = await on(state, ["forget", "task_a"]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: "" });
  expect(stderr).toBe("vidtask: Forgot 1 record; the tasks themselves go on.\n");
  const text = readFileSync(join(state, "vidtask", "journal.ndjson"), "utf8");
  expect(text).not.toMatch(/A fox|task_a/);
  expect(linesOf((await on(state, ["list"])).stdout)).toMatchObject([{ id: "b-2", prompt: "A cat" }]);
});

test("forget takes the record of a create without an answer by its own name", async () => {
  const state = await journalWith([refusal(502, "bad_gateway")]);
  const [unknown] = linesOf((await on(state, ["list"])).stdout);
  const name = /"record":"([^"]+)"/.exec(JSON.stringify(unknown))?.[1] ?? "";
  expect((await on(state, ["forget", name])).exitCode).toBe(0);
  expect((await on(state, ["list"])).stdout).toBe("");
});

test.each([[[]], [["a"]], [["nobody"]]])("forget %j overwrites lines that can't be read", async (ids) => {
  const state = await journalWith([created("a"), created("b")]);
  const path = join(state, "vidtask", "journal.ndjson");
  // In the middle, and at the end, where another process could still be writing.
  const torn = '{"event":"create","key":"t","prompt":"PRIVATE';
  writeFileSync(path, `${torn}\n${readFileSync(path, "utf8")}${torn}`);
  const { length } = readFileSync(path);
  expect((await on(state, ["list"])).stderr).toContain("2 lines of the journal");
  const { stderr } = await on(state, ["forget", ...ids]);
  expect(stderr).toContain("vidtask: Overwrote 2 lines that could not be read.\n");
  expect(readFileSync(path, "utf8")).not.toContain("PRIVATE");
  expect(readFileSync(path).length).toBeGreaterThanOrEqual(length);
  const listed = await on(state, ["list"]);
  expect(listed.stderr).not.toContain("can't be read");
  expect(linesOf(listed.stdout)).toHaveLength(ids[0] === "a" ? 1 : 2);
});

test("forget without an id, and with nothing else to do, asks for one", async () => {
  expectError(await on(await journalWith([created("a")]), ["forget"]), 2);
});

test.each([
  ["--base-url", "https://other.example"],
  ["--profile", "nope"],
])("%s without --refresh is refused, since it would do nothing", async (...flags) => {
  const result = await on(await journalWith([created("a")]), ["list", ...flags]);
  expectError(result, 2);
  expect(result.stderr).toContain(`${flags[0]} needs --refresh`);
});

test("forget says what it does not find", async () => {
  const result = await on(await journalWith([created("a")]), ["forget", "b"]);
  expectError(result, 4);
  expect(result.stderr).toBe("vidtask: Not in this machine's journal: b. See vidtask list.\n");
});
