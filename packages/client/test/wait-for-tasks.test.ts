import { type SettledTask, WaitTimeoutError, waitForTasks } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { type Answer, gatewayOf, hanging } from "./gateway.ts";
import { rejection } from "./helpers.ts";

async function collect(tasks: AsyncIterable<SettledTask>): Promise<SettledTask[]> {
  const all: SettledTask[] = [];
  for await (const settled of tasks) {
    all.push(settled);
  }
  return all;
}

/** Answers by id; each id's last one repeats. */
function byId(answers: Record<string, Answer[]>): Answer[] {
  return [
    ({ url }) => {
      const own = answers[new URL(url).searchParams.get("id") ?? ""] ?? [];
      return (own.length > 1 ? own.shift() : own[0]) ?? "completed";
    },
  ];
}

describe("what became of each id", () => {
  test("comes in the order in which they settle", async () => {
    const answers = byId({
      a: ["pending", "pending", "completed"],
      b: ["completed"],
      c: ["pending", "completed"],
    });
    const { client, clock } = gatewayOf(answers);
    const settled = await clock.run(collect(waitForTasks(client, ["a", "b", "c"])));
    expect(settled).toMatchObject([
      { id: "b", task: { id: "b", outcome: "succeeded" } },
      { id: "c", task: { id: "c", outcome: "succeeded" } },
      { id: "a", task: { id: "a", videoUrl: "https://media.example/a.mp4" } },
    ]);
    expect(clock.sleeping).toBe(0);
  });

  test("is an error for one, and no loss for the others", async () => {
    const answers = byId({
      failed: ["failed"],
      refused: [new Response("{}", { status: 401 })],
      empty: [{ status: "completed" }],
      endless: ["pending"],
      good: ["pending", "pending", "pending", "pending", "completed"],
    });
    const { client, clock } = gatewayOf(answers);
    const ids = ["failed", "refused", "empty", "endless", "good"];
    const settled = await clock.run(collect(waitForTasks(client, ids, { timeout: 60_000 })));
    expect(settled).toMatchObject([
      { id: "failed", error: { name: "TaskFailedError", taskId: "failed" } },
      { id: "refused", error: { name: "AuthenticationError", taskId: "refused" } },
      { id: "empty", error: { name: "MissingVideoError", taskId: "empty" } },
      { id: "good", task: { outcome: "succeeded" } },
      { id: "endless", error: { name: "WaitTimeoutError", taskId: "endless" } },
    ]);
  });

  test("is nothing for no ids, and nothing is sent", async () => {
    const { client, clock, polls } = gatewayOf(["completed"]);
    expect(await collect(waitForTasks(client, []))).toEqual([]);
    expect(await collect(waitForTasks(client, (async function* () {})()))).toEqual([]);
    expect(polls).toEqual([]);
    expect(clock.sleeping).toBe(0);
  });

  test("is yielded as often as its id came while it was waited for, of one wait", async () => {
    const { client, clock, polls } = gatewayOf(byId({ a: ["pending", "completed"] }));
    const settled = await clock.run(collect(waitForTasks(client, ["a", "b", "a", "a"])));
    expect(settled.map(({ id }) => id)).toEqual(["b", "a", "a", "a"]);
    expect(polls.map(({ id }) => id)).toEqual(["a", "b", "a"]);
  });

  test("is asked for again if its id comes again later", async () => {
    const { client, clock, polls } = gatewayOf(byId({}));
    const settled = await clock.run(collect(waitForTasks(client, ["a", "b", "a"], { maxWaiting: 1 })));
    expect(settled.map(({ id }) => id)).toEqual(["a", "b", "a"]);
    expect(polls.map(({ id }) => id)).toEqual(["a", "b", "a"]);
  });

  test("times out by a time that counts from its first poll", async () => {
    const { client, clock, polls } = gatewayOf(["pending"], { maxRequestsPerSecond: 1 });
    const lasted: number[] = [];
    async function wait(): Promise<void> {
      const options = { interval: 10_000, timeout: 3_000 };
      for await (const settled of waitForTasks(client, ["a", "b", "c", "d", "e"], options)) {
        expect("error" in settled && settled.error).toBeInstanceOf(WaitTimeoutError);
        lasted.push(clock.now() - (polls.find(({ id }) => id === settled.id)?.at ?? 0));
      }
    }
    await clock.run(wait());
    expect(lasted).toEqual(Array(5).fill(3_000));
    expect(clock.now()).toBe(7_000);
  });
});

test("a signal ends all waits at once", async () => {
  const { client, clock, polls } = gatewayOf(byId({ a: [hanging], b: ["pending"], c: ["completed"] }));
  const abort = new AbortController();
  const reason = new Error("enough");
  const seen: string[] = [];
  async function wait(): Promise<void> {
    for await (const { id } of waitForTasks(client, ["a", "b", "c"], { signal: abort.signal })) {
      seen.push(id);
    }
  }
  const ended = rejection(wait());
  await clock.advance(1_000);
  abort.abort(reason);
  expect(await ended).toBe(reason);
  expect(seen).toEqual(["c"]);
  expect(clock.now()).toBe(1_000);
  expect(polls[0]?.signal.aborted).toBe(true);
  await clock.advance(100_000);
  expect(polls).toHaveLength(3);
  expect(clock.sleeping).toBe(0);
});

test("a signal that has aborted before pulls no id and sends nothing", async () => {
  const { client, polls } = gatewayOf(["completed"]);
  let pulled = 0;
  function* ids() {
    pulled += 1;
    yield "a";
  }
  const reason = new Error("enough");
  const options = { signal: AbortSignal.abort(reason) };
  expect(await rejection(collect(waitForTasks(client, ids(), options)))).toBe(reason);
  expect([pulled, polls.length]).toEqual([0, 0]);
});

describe("an option that can't be one is a TypeError, and nothing is sent", () => {
  test.each([{ interval: 0 }, { timeout: Number.NaN }, { maxWaiting: 0 }, { maxWaiting: Number.NaN }])(
    "%j",
    async (options) => {
      const { client, polls } = gatewayOf(["completed"]);
      expect(await rejection(collect(waitForTasks(client, ["a"], options)))).toBeInstanceOf(TypeError);
      expect(polls).toEqual([]);
    },
  );
});

test("a signal that aborts in the middle of a loop stops all polls and takes back what is not read", async () => {
  const { client, clock, polls } = gatewayOf(
    [({ url }) => (url.endsWith("done1") || url.endsWith("done2") ? "completed" : "pending")],
    { maxRequestsPerSecond: 100 },
  );
  const abort = new AbortController();
  const reason = new Error("enough");
  const read: string[] = [];
  const loop = (async () => {
    for await (const { id } of waitForTasks(client, ["done1", "done2", "grok:1"], { signal: abort.signal })) {
      read.push(id);
      abort.abort(reason);
      await clock.sleep(60_000);
    }
  })();
  expect(await clock.run(rejection(loop))).toBe(reason);
  expect(read).toEqual(["done1"]);
  expect(polls).toHaveLength(3);
});

test("one id in place of a list is a TypeError", async () => {
  const { client } = gatewayOf(["completed"]);
  expect(await rejection(waitForTasks(client, "grok:1").next())).toThrow(TypeError);
});
