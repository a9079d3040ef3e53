import { MissingVideoError, TaskFailedError, WaitTimeoutError, waitForTask } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { type Answer, gatewayOf, hanging, slow } from "./gateway.ts";
import { rejection } from "./helpers.ts";

describe("polls", () => {
  test("go out at once, then every interval, until the video is there", async () => {
    const { client, clock, times } = gatewayOf(["pending", "processing", "completed"]);
    const task = await clock.run(waitForTask(client, "grok:1"));
    expect(task).toMatchObject({
      id: "grok:1",
      outcome: "succeeded",
      videoUrl: "https://media.example/a.mp4",
    });
    expect(times()).toEqual([0, 5_000, 10_000]);
    expect(clock.sleeping).toBe(0);
  });

  test.each([
    [800, [0, 5_000, 10_000]],
    [2_500, [0, 5_000, 10_000]],
    // A gateway that is slow is left alone for half the interval.
    [7_000, [0, 9_500, 19_000]],
  ])("keep to their interval though an answer takes %s ms", async (time, expected) => {
    const answers: Answer[] = [];
    const { client, clock, times } = gatewayOf(answers);
    answers.push(slow(clock, time, "pending"), slow(clock, time, "pending"), "completed");
    await clock.run(waitForTask(client, "grok:1"));
    expect(times()).toEqual(expected);
  });

  test("are spread by up to a tenth of the interval", async () => {
    const { client, clock, times } = gatewayOf(["pending", "completed"], { random: () => 0.5 });
    await clock.run(waitForTask(client, "grok:1", { interval: 1_000 }));
    expect(times()).toEqual([0, 1_050]);
  });

  test("end with one last poll short of the deadline, and the wait at the deadline", async () => {
    const { client, clock, times } = gatewayOf(["processing"]);
    const error = await clock.run(
      rejection(waitForTask(client, "grok:1", { interval: 300, timeout: 1_000 })),
    );
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({
      taskId: "grok:1",
      task: { status: "processing" },
      polledAt: expect.any(Date),
    });
    expect(times()).toEqual([0, 300, 600, 900, 950]);
    expect(clock.now()).toBe(1_000);
    await clock.advance(100_000);
    expect(times()).toHaveLength(5);
    expect(clock.sleeping).toBe(0);
  });

  test("use the whole time, also with an interval beyond it", async () => {
    const { client, clock, times } = gatewayOf(["processing"]);
    await clock.run(rejection(waitForTask(client, "grok:1", { interval: 60_000, timeout: 10_000 })));
    expect(times()).toEqual([0, 9_950]);
    expect(clock.now()).toBe(10_000);
  });

  test("in flight at the deadline are cancelled", async () => {
    const { client, clock, polls } = gatewayOf([hanging]);
    const error = await clock.run(rejection(waitForTask(client, "grok:1", { timeout: 1_000 })));
    expect(error).toMatchObject({ name: "WaitTimeoutError", task: undefined });
    expect(clock.now()).toBe(1_000);
    expect(polls[0]?.signal.aborted).toBe(true);
  });
});

describe("an end", () => {
  test("as failed is a TaskFailedError with the task", async () => {
    const { client, clock } = gatewayOf(["pending", { status: "failed", error: "refused" }]);
    const error = await clock.run(rejection(waitForTask(client, "grok:1")));
    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({
      taskId: "grok:1",
      task: { status: "failed", error: { message: "refused" } },
      message: "Task grok:1 ended as failed (refused): change the request before you create it again.",
    });
  });

  test("without a video is polled three times more, then a MissingVideoError", async () => {
    const { client, clock, times } = gatewayOf([{ status: "completed" }]);
    const error = await clock.run(rejection(waitForTask(client, "grok:1")));
    expect(error).toBeInstanceOf(MissingVideoError);
    expect(times()).toEqual([0, 5_000, 10_000, 15_000]);
  });

  test("whose video comes late is a success", async () => {
    const { client, clock } = gatewayOf([{ status: "completed" }, { status: "completed" }, "completed"]);
    expect(await clock.run(waitForTask(client, "grok:1"))).toMatchObject({ outcome: "succeeded" });
  });
});

describe("an option that can't be one is a TypeError, and nothing is sent", () => {
  const bad = [Number.NaN, 0, -1, Number.POSITIVE_INFINITY, 2_147_483_648];
  test.each(bad.flatMap((value) => [{ interval: value }, { timeout: value }]))("%j", async (options) => {
    const { client, polls } = gatewayOf(["completed"]);
    expect(await rejection(waitForTask(client, "grok:1", options))).toThrow(TypeError);
    expect(polls).toEqual([]);
  });

  test("an empty id", async () => {
    expect(await rejection(waitForTask(gatewayOf(["completed"]).client, ""))).toThrow(TypeError);
  });
});

describe("a signal", () => {
  const reason = new Error("enough");

  test("that has aborted before sends nothing", async () => {
    const { client, polls } = gatewayOf(["completed"]);
    expect(await rejection(waitForTask(client, "grok:1", { signal: AbortSignal.abort(reason) }))).toBe(
      reason,
    );
    expect(polls).toEqual([]);
  });

  test("ends a sleep at once, and nothing is sent after it", async () => {
    const { client, clock, polls } = gatewayOf(["pending"]);
    const abort = new AbortController();
    const wait = rejection(waitForTask(client, "grok:1", { interval: 60_000, signal: abort.signal }));
    await clock.advance(500);
    abort.abort(reason);
    expect(await wait).toBe(reason);
    expect(clock.now()).toBe(500);
    await clock.advance(600_000);
    expect(polls).toHaveLength(1);
    expect(clock.sleeping).toBe(0);
  });

  test("ends a request at once", async () => {
    const { client, clock, polls } = gatewayOf([hanging]);
    const abort = new AbortController();
    const wait = rejection(waitForTask(client, "grok:1", { signal: abort.signal }));
    await clock.settle();
    abort.abort(reason);
    expect(await wait).toBe(reason);
    expect(polls[0]?.signal.aborted).toBe(true);
    await clock.settle();
    expect(clock.sleeping).toBe(0);
  });
});

test("a callback that throws ends the wait with its error", async () => {
  const oops = new Error("oops");
  const fail = () => {
    throw oops;
  };
  for (const [answers, options] of [
    [["pending"], { onUpdate: fail }],
    [["rendering"], { onUnknownStatus: fail }],
    [[new Response("", { status: 503 })], { onRetry: fail }],
  ] as const) {
    const { client, clock } = gatewayOf([...answers]);
    expect(await clock.run(rejection(waitForTask(client, "grok:1", options)))).toBe(oops);
    await clock.settle();
    expect(clock.sleeping).toBe(0);
  }
});
