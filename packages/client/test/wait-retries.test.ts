import { RateLimitError, type Retry, ServerError, waitForTask } from "@vidtask/client";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type Answer, gatewayOf } from "./gateway.ts";
import { rejection } from "./helpers.ts";

const down = new Response("", { status: 503 });
const later = (retryAfter: string, status = 429) =>
  new Response("", { status, headers: { "Retry-After": retryAfter } });

/** When the polls go out that these answers lead to. */
async function timesOf(answers: Answer[], interval = 5_000, random = 0) {
  const { client, clock, times } = gatewayOf(answers, { random: () => random });
  await clock.run(waitForTask(client, "grok:1", { interval }));
  return times();
}

describe("the pause after failures", () => {
  test("doubles up to a minute", async () => {
    const answers = [...Array(6).fill(down), "completed"];
    expect(await timesOf(answers)).toEqual([0, 10_000, 30_000, 70_000, 130_000, 190_000, 250_000]);
  });

  test("is the interval again after a good answer", async () => {
    const answers = [down, down, "pending", "pending", down, "completed"];
    expect(await timesOf(answers)).toEqual([0, 10_000, 30_000, 35_000, 40_000, 50_000]);
  });

  test("is an interval beyond a minute", async () => {
    expect(await timesOf([down, down, "completed"], 90_000)).toEqual([0, 90_000, 180_000]);
  });
});

describe("Retry-After", () => {
  afterEach(() => vi.useRealTimers());

  test("is kept, and never cut by the jitter", async () => {
    expect(await timesOf([later("60"), "completed"])).toEqual([0, 60_000]);
    expect(await timesOf([later("60"), "completed"], 5_000, 0.5)).toEqual([0, 63_000]);
  });

  test("is kept with a 503 too", async () => {
    expect(await timesOf([later("60", 503), "completed"])).toEqual([0, 60_000]);
  });

  test("is kept as a date", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.UTC(2030, 0, 1) });
    expect(await timesOf([later("Tue, 01 Jan 2030 00:01:30 GMT"), "completed"])).toEqual([0, 90_000]);
  });

  test("below the interval does not hasten the next poll", async () => {
    expect(await timesOf([later("1"), "completed"])).toEqual([0, 5_000]);
  });

  test("is kept even where the last poll would go out sooner", async () => {
    const { client, clock, times } = gatewayOf([later("9.98"), "pending"]);
    await clock.run(rejection(waitForTask(client, "grok:1", { interval: 1_000, timeout: 10_000 })));
    expect(times()).toEqual([0, 9_980]);
    expect(clock.now()).toBe(10_000);
  });

  test("longer than the time left fails at once, and promises no retry", async () => {
    const { client, clock, polls } = gatewayOf(["pending", later("3")]);
    const retries: Retry[] = [];
    const options = { interval: 8_000, timeout: 10_000, onRetry: (retry: Retry) => retries.push(retry) };
    const error = await clock.run(rejection(waitForTask(client, "grok:1", options)));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 3_000, taskId: "grok:1", task: { status: "pending" } });
    expect(clock.now()).toBe(8_000);
    expect(retries).toEqual([]);
    await clock.advance(100_000);
    expect(polls).toHaveLength(2);
    expect(clock.sleeping).toBe(0);
  });
});

describe("what is told of failures", () => {
  test("onRetry gets the error, how many came in a row, and the pause", async () => {
    const retries: Retry[] = [];
    const { client, clock } = gatewayOf([down, later("30"), "pending", down, "completed"]);
    await clock.run(waitForTask(client, "grok:1", { onRetry: (retry) => retries.push(retry) }));
    expect(retries).toEqual([
      { error: expect.any(ServerError), attempt: 1, delay: 10_000 },
      { error: expect.any(RateLimitError), attempt: 2, delay: 30_000 },
      { error: expect.any(ServerError), attempt: 1, delay: 10_000 },
    ]);
    expect(retries.map(({ error }) => [error.taskId, error.task?.status])).toEqual([
      ["grok:1", undefined],
      ["grok:1", undefined],
      ["grok:1", "pending"],
    ]);
  });

  test("an error that ends the wait has the id and the last task", async () => {
    const refused = new Response("{}", { status: 401 });
    const { client, clock } = gatewayOf(["pending", { status: "processing", progress: 7 }, refused]);
    expect(await clock.run(rejection(waitForTask(client, "grok:1")))).toMatchObject({
      name: "AuthenticationError",
      taskId: "grok:1",
      task: { status: "processing", progress: 7 },
    });
  });

  test("a time-out has the last error as its cause", async () => {
    const { client, clock } = gatewayOf(["pending", down]);
    const error = await clock.run(rejection(waitForTask(client, "grok:1", { timeout: 60_000 })));
    expect(error).toMatchObject({
      name: "WaitTimeoutError",
      taskId: "grok:1",
      task: { status: "pending" },
      cause: { name: "ServerError", status: 503, taskId: "grok:1" },
    });
  });

  test("a time-out after a good answer has no cause", async () => {
    const { client, clock } = gatewayOf([down, "pending"]);
    const error = await clock.run(rejection(waitForTask(client, "grok:1", { timeout: 60_000 })));
    expect(error).toMatchObject({ name: "WaitTimeoutError" });
    expect(error).not.toHaveProperty("cause");
  });
});

test("a Retry-After that fits into the time left leads to the last poll, however long the interval", async () => {
  const tooMany = new Response("", { status: 429, headers: { "Retry-After": "1" } });
  const { client, clock, times } = gatewayOf([tooMany, "completed"]);
  await clock.run(waitForTask(client, "grok:1", { interval: 8_000, timeout: 2_000 }));
  expect(times()).toEqual([0, 1_950]);
});
