import {
  AuthenticationError,
  createAndWait,
  type Task,
  TaskFailedError,
  type WaitOptions,
  WaitTimeoutError,
} from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { aborting } from "./aborting.ts";
import { type Answer, gatewayOf, hanging, slow, taskOf } from "./gateway.ts";
import { rejection } from "./helpers.ts";

const body = { model: "veo3.1-fast", prompt: "A lighthouse" };
const created = { id: "grok:1", ...taskOf("pending") };
const forbidden = new Response('{"error":{"message":"model is not yours"}}', { status: 403 });

/** Create a task and wait for it at a gateway with these answers; then let an hour pass. */
async function run(answers: Answer[], options: WaitOptions = {}) {
  const { client, clock, polls } = gatewayOf(answers);
  const outcome = clock.run(createAndWait(client, body, options));
  const [settled] = await Promise.allSettled([outcome]);
  await clock.advance(3_600_000);
  expect(clock.sleeping).toBe(0);
  const error: unknown = settled.status === "rejected" ? settled.reason : undefined;
  const sent = polls.map(({ method, id, at }) => `${method} ${id} at ${at}`);
  return { task: settled.status === "fulfilled" ? settled.value : undefined, error, sent };
}

describe("the first poll comes", () => {
  test("after three intervals, then every interval", async () => {
    const { task, sent } = await run([created, "processing", "processing", "completed"]);
    expect(task).toMatchObject({ id: "grok:1", videoUrl: "https://media.example/a.mp4" });
    expect(sent).toEqual(["POST  at 0", "GET grok:1 at 15000", "GET grok:1 at 20000", "GET grok:1 at 25000"]);
  });

  test("after half of the time-out, if that is sooner", async () => {
    const { sent, error } = await run([created, "processing"], { interval: 400, timeout: 1_000 });
    expect(sent).toEqual(["POST  at 0", "GET grok:1 at 500", "GET grok:1 at 900", "GET grok:1 at 950"]);
    expect(error).toBeInstanceOf(WaitTimeoutError);
  });
});

describe("a create reply that is final ends it without a poll", () => {
  test("with its video", async () => {
    const { task, sent } = await run([{ id: "grok:1", ...taskOf("completed") }]);
    expect(task).toMatchObject({ id: "grok:1", videoUrl: "https://media.example/a.mp4" });
    expect(sent).toEqual(["POST  at 0"]);
  });

  test("as a TaskFailedError", async () => {
    const { error, sent } = await run([{ id: "grok:1", status: "failed", error: "refused" }]);
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({ taskId: "grok:1", task: { error: { message: "refused" } } });
    expect(sent).toEqual(["POST  at 0"]);
  });

  test.each([{ status: "completed" }, { status: "error" }])("but not %j, which may change", async (reply) => {
    const { task, sent } = await run([{ id: "grok:1", ...reply }, "completed"]);
    expect(task).toMatchObject({ outcome: "succeeded" });
    expect(sent).toHaveLength(2);
  });
});

describe("onUpdate", () => {
  test("gets the created task first, before any poll", async () => {
    const seen: Task[] = [];
    const abort = new AbortController();
    const onUpdate = (task: Task) => {
      seen.push(task);
      abort.abort(new Error("enough"));
    };
    const { sent } = await run([created, "completed"], { onUpdate, signal: abort.signal });
    expect(seen).toMatchObject([{ id: "grok:1", status: "pending", outcome: "running" }]);
    expect(sent).toEqual(["POST  at 0"]);
  });

  test("gets a final reply too", async () => {
    const seen: Task[] = [];
    await run([{ id: "grok:1", status: "failed" }], { onUpdate: (task) => seen.push(task) });
    expect(seen).toMatchObject([{ id: "grok:1", outcome: "failed" }]);
  });

  test("that throws ends it, and nothing more is sent", async () => {
    const oops = new Error("oops");
    const onUpdate = () => {
      throw oops;
    };
    const { error, sent } = await run([created, "completed"], { onUpdate });
    expect(error).toBe(oops);
    expect(sent).toHaveLength(1);
  });
});

describe("an error of the wait carries the id of the paid task", () => {
  test.each<[string, Answer, object]>([
    ["a refused key", forbidden, { name: "AuthenticationError", status: 403 }],
    ["a failed task", "failed", { name: "TaskFailedError" }],
    ["an end without a video", { status: "completed" }, { name: "MissingVideoError" }],
    ["the deadline", "processing", { name: "WaitTimeoutError" }],
    ["a deadline without an answer", hanging, { name: "WaitTimeoutError" }],
  ])("%s", async (_, answer, expected) => {
    const { error } = await run([created, answer], { timeout: 60_000 });
    expect(error).toMatchObject({ ...expected, taskId: "grok:1" });
  });
});

describe("a signal", () => {
  const reason = new Error("enough");

  test("that has aborted before sends nothing", async () => {
    const { error, sent } = await run([created], { signal: AbortSignal.abort(reason) });
    expect(error).toBe(reason);
    expect(sent).toEqual([]);
  });

  test("that aborts the create leaves it open whether it is billed", async () => {
    const abort = new AbortController();
    const { error, sent } = await run([aborting(abort, reason), "completed"], { signal: abort.signal });
    expect(error).toMatchObject({ name: "SubmissionUnknownError", cause: reason });
    expect(sent).toEqual(["POST  at 0"]);
  });
});

test("the time-out counts from the answer to the create", async () => {
  const { client, clock, times } = gatewayOf([() => slow(clock, 40_000, created), "processing"]);
  const wait = createAndWait(client, body, { interval: 30_000, timeout: 60_000 });
  expect(await clock.run(rejection(wait))).toBeInstanceOf(WaitTimeoutError);
  expect(times()).toEqual([0, 70_000, 99_950]);
  expect(clock.now()).toBe(100_000);
});

test("a create that fails is not waited for", async () => {
  const { error, sent } = await run([forbidden, "completed"]);
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(sent).toEqual(["POST  at 0"]);
});

describe("an option that can't be one is a TypeError, and no create is sent", () => {
  const bad = [Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 2_147_483_648];
  test.each(bad.flatMap((value) => [{ interval: value }, { timeout: value }]))("%j", async (options) => {
    const { error, sent } = await run([created, "completed"], options);
    expect(error).toBeInstanceOf(TypeError);
    expect(sent).toEqual([]);
  });
});

describe("what is known of the created task", () => {
  test("is not reported again by the first poll", async () => {
    const { client, clock } = gatewayOf([{ id: "grok:1", status: "pending" }, "pending", "completed"]);
    const statuses: string[] = [];
    await clock.run(createAndWait(client, body, { onUpdate: ({ status }) => statuses.push(status) }));
    expect(statuses).toEqual(["pending", "completed"]);
  });

  test("stands in the errors of the wait", async () => {
    const { client, clock } = gatewayOf([
      { id: "grok:1", status: "pending" },
      new Response("", { status: 401 }),
    ]);
    const error = await clock.run(rejection(createAndWait(client, body)));
    expect(error).toMatchObject({
      name: "AuthenticationError",
      taskId: "grok:1",
      task: { status: "pending" },
    });
  });
});

test("a budget that can't be one is refused before anything is paid for", async () => {
  const { client, polls } = gatewayOf([{ id: "grok:1", status: "pending" }], { concurrency: Number.NaN });
  expect(await rejection(createAndWait(client, body))).toThrow(TypeError);
  expect(polls).toEqual([]);
});

test("a created task whose status stays error is a TaskFailedError, with its id", async () => {
  const { client, clock } = gatewayOf([{ id: "grok:1", status: "error" }]);
  const error = await clock.run(rejection(createAndWait(client, body)));
  expect(error).toMatchObject({ name: "TaskFailedError", taskId: "grok:1" });
});

test("an onUpdate whose promise rejects ends the wait with its error", async () => {
  const oops = new Error("oops");
  const { client, clock } = gatewayOf([{ id: "grok:1", status: "pending" }, "processing"]);
  const onUpdate = async ({ status }: Task) => {
    if (status === "processing") {
      throw oops;
    }
  };
  expect(await clock.run(rejection(createAndWait(client, body, { onUpdate })))).toBe(oops);
});
