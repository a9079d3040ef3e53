// What a create leaves in this machine's journal, whatever becomes of it.
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { toJournalImage } from "../src/journal/to-journal-image.ts";
import { expectError, freshState, KEY, vidtask, type World } from "./helpers.ts";
import { type Answer, linesOf, play, refusal } from "./tasks.ts";

const gateway = "https://gateway.example";
const now = new Date("2026-09-21T14:13:25Z");
const create = ["create", "--model", "veo3", "--prompt", "A fox"];
const created = { id: "new_1", status: "pending" };

/** Create with such an answer, and give the lines of the journal. */
async function journalOf(post: Answer, flags: string[] = [], world: World = {}) {
  const state = freshState();
  const env = { VIDTASK_BASE_URL: gateway, XDG_STATE_HOME: state };
  const fetch = play({ POST: [post], new_1: ["completed"] });
  const result = await vidtask([...create, ...flags], { env, fetch, now, ...world });
  const text = readFileSync(join(state, "vidtask", "journal.ndjson"), "utf8");
  expect(text).not.toContain(KEY);
  return { ...result, state, text, events: linesOf(text) };
}

const key = expect.stringMatching(/^[0-9a-f-]{36}$/);
const at = now.toISOString();
const createEvent = {
  event: "create",
  key,
  at,
  baseUrl: gateway,
  operation: "createVideo",
  model: "veo3",
  prompt: "A fox",
};

test("A create is written down before it is sent, and its answer after it", async () => {
  const state = freshState();
  let before: unknown[] = [];
  await vidtask(create, {
    env: { VIDTASK_BASE_URL: gateway, XDG_STATE_HOME: state },
    now,
    fetch() {
      before = linesOf(readFileSync(join(state, "vidtask", "journal.ndjson"), "utf8"));
      return Response.json(created);
    },
  });
  expect(before).toEqual([createEvent]);
  const events = linesOf(readFileSync(join(state, "vidtask", "journal.ndjson"), "utf8"));
  const accepted = {
    event: "accepted",
    key,
    at,
    ...created,
    outcome: "running",
    baseUrl: gateway,
    model: "veo3",
  };
  expect(events).toEqual([createEvent, accepted]);
});

test.each<[string, Answer, object]>([
  ["refused", refusal(401, "invalid_api_key"), { error: { name: "AuthenticationError", exit: 3 } }],
  ["refused", refusal(429, "slow_down"), { error: { name: "RateLimitError", exit: 6 } }],
  ["refused", refusal(503, "model_not_found"), { error: { name: "ServerError", exit: 5 } }],
  ["unknown", refusal(502, "bad_gateway"), { error: { name: "SubmissionUnknownError", exit: 11 } }],
  ["unknown", { status: "pending" }, { error: { name: "SubmissionUnknownError", exit: 11 } }],
])("A create that is %s is written down as such", async (event, answer, expected) => {
  const { events } = await journalOf(answer);
  expect(events).toMatchObject([createEvent, { event, ...expected }]);
});

test("--wait writes down what became of the task, and that it was shown", async () => {
  const { events } = await journalOf(created, ["--wait"], { clock: new FakeClock() });
  expect(events).toMatchObject([
    { event: "create" },
    { event: "accepted" },
    { event: "task", status: "completed", outcome: "succeeded", isShown: true },
  ]);
});

test("Its folder and its file are this user's alone, also if they were not", async () => {
  const { state } = await journalOf(created);
  const folder = join(state, "vidtask");
  const modes = () => [folder, join(folder, "journal.ndjson")].map((path) => statSync(path).mode & 0o777);
  expect(modes()).toEqual([0o700, 0o600]);
  chmodSync(folder, 0o755);
  chmodSync(join(folder, "journal.ndjson"), 0o644);
  await vidtask(create, { env: { XDG_STATE_HOME: state } });
  expect(modes()).toEqual([0o700, 0o600]);
});

test("--no-journal keeps no record, and needs no place for one", async () => {
  const env = { VIDTASK_BASE_URL: gateway, XDG_STATE_HOME: undefined };
  const { exitCode, requests } = await vidtask([...create, "--no-journal"], {
    env,
    fetch: play({ POST: [created] }),
  });
  expect({ exitCode, count: requests.length }).toEqual({ exitCode: 0, count: 1 });
});

test("--no-journal-prompt keeps neither prompt nor images", async () => {
  const { text, events } = await journalOf(created, [
    "--no-journal-prompt",
    "--images",
    "https://images.example/cat.png",
  ]);
  expect(text).not.toMatch(/fox|cat\.png/);
  expect(events).toMatchObject([
    { event: "create", model: "veo3" },
    { event: "accepted", id: "new_1" },
  ]);
});

test("Inline images are kept as hash and length, URLs without their signature", async () => {
  const bytes = Buffer.from("a picture");
  const images = [
    `data:image/png;base64,${bytes.toString("base64")}`,
    "https://images.example/cat.png?signature=secret",
  ];
  const { text, events } = await journalOf(
    created,
    images.flatMap((image) => ["--images", image]),
  );
  expect(text).not.toMatch(/secret|base64/);
  const digest = createHash("sha256").update(bytes).digest("hex");
  expect(events[0]).toMatchObject({
    images: [`image/png, 9 bytes, sha256 ${digest}`, "https://images.example/cat.png?…"],
  });
  // As a line of a batch may hold it.
  expect(toJournalImage("aGVsbG8=")).toMatch(/^text, 8 bytes, sha256 [0-9a-f]{64}$/);
});

test("A key that was pasted into a prompt, or that a gateway echoes, is blanked", async () => {
  const { text } = await journalOf(refusal(400, `bad key ${KEY}`), ["--payload", "x"]);
  expect(text).toContain("bad key [key]");
  const state = freshState();
  const args = ["create", "--model", "veo3", "--prompt", `Use ${KEY} please`];
  await vidtask(args, { env: { XDG_STATE_HOME: state } });
  const other = readFileSync(join(state, "vidtask", "journal.ndjson"), "utf8");
  expect(other).toContain("Use [key] please");
  expect(other).not.toContain(KEY);
});

test.each<[string, (state: string) => void]>([
  ["is a file", (state) => writeFileSync(state, "")],
  [
    "has a folder in the journal's place",
    (state) => mkdirSync(join(state, "vidtask", "journal.ndjson"), { recursive: true }),
  ],
])("Where the state folder %s nothing is sent, and the exit code is 12", async (_, prepare) => {
  const state = freshState();
  prepare(state);
  const result = await vidtask(create, { env: { XDG_STATE_HOME: state } });
  expectError(result, 12);
  expect(result.stderr).toContain("The journal ");
  expect(result.requests).toEqual([]);
});

test("Without a home nothing is sent, and the exit code is 12", async () => {
  const result = await vidtask(create, { env: { XDG_STATE_HOME: undefined } });
  expectError(result, 12);
  expect(result.requests).toEqual([]);
});

test("A journal that fails after the answer keeps nobody from the id", async () => {
  const state = freshState();
  const folder = join(state, "vidtask");
  const { exitCode, stdout, stderr } = await vidtask(create, {
    env: { VIDTASK_BASE_URL: gateway, XDG_STATE_HOME: state },
    fetch() {
      // As if the disk was taken away: something else stands in the journal's place.
      rmSync(join(folder, "journal.ndjson"));
      mkdirSync(join(folder, "journal.ndjson"));
      return Response.json(created);
    },
  });
  expect(exitCode).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject(created);
  expect(stderr).toMatch(/^vidtask: The journal .* Keep this id: new_1\n$/);
});
