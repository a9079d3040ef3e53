import { type Task, waitForTask, watchTask } from "@vidtask/client";
import { expect, test } from "vitest";
import { type Answer, gatewayOf, slow, taskOf } from "./gateway.ts";
import { rejection } from "./helpers.ts";

test("the last poll leaves its answer twice the time of the slowest so far", async () => {
  const answers: Answer[] = [];
  const { client, clock, times } = gatewayOf(answers);
  answers.push(slow(clock, 2_000, "pending"), slow(clock, 1_000, "pending"));
  await clock.run(rejection(waitForTask(client, "grok:1", { interval: 10_000, timeout: 60_000 })));
  expect(times()).toEqual([0, 10_000, 20_000, 30_000, 40_000, 50_000, 56_000]);
  expect(clock.now()).toBe(60_000);
});

test("the last poll leaves its answer no more than the interval", async () => {
  const answers: Answer[] = [];
  const { client, clock, times } = gatewayOf(answers);
  answers.push(slow(clock, 3_000, "pending"));
  await clock.run(rejection(waitForTask(client, "grok:1", { interval: 5_000, timeout: 20_000 })));
  expect(times()).toEqual([0, 5_500, 11_000, 15_000]);
  expect(clock.now()).toBe(20_000);
});

test.each([
  ["a task", "completed"],
  ["an unknown word", "rendering"],
  ["a failure", new Response("", { status: 503 })],
])("%s that comes after the end is told to nobody", async (_, late) => {
  const answers: Answer[] = [];
  const { client, clock, polls } = gatewayOf(answers);
  // A gateway that does not notice that nobody listens any more.
  answers.push("pending", async () => {
    await clock.sleep(10_000);
    return late;
  });
  const told: unknown[] = [];
  const abort = new AbortController();
  const tell = (news: unknown) => told.push(news);
  const options = { onRetry: tell, onUnknownStatus: tell, onUpdate: (task: Task) => told.push(task.status) };
  const ended = rejection(waitForTask(client, "grok:1", { ...options, signal: abort.signal }));
  await clock.advance(6_000);
  abort.abort(new Error("enough"));
  expect(await ended).toBe(abort.signal.reason);
  await clock.advance(100_000);
  expect(told).toEqual(["pending"]);
  expect(polls).toHaveLength(2);
  expect(clock.sleeping).toBe(0);
});

test.each([
  ["waitForTask", waitForTask],
  ["watchTask", (...args: Parameters<typeof watchTask>) => watchTask(...args).next()],
])("a signal that sending the first request aborts is the end of %s", async (_, wait) => {
  const abort = new AbortController();
  const reason = new Error("enough");
  const answers: Answer[] = [
    () => {
      abort.abort(reason);
      return "pending";
    },
    "completed",
  ];
  const { client, clock, polls } = gatewayOf(answers);
  expect(await clock.run(rejection(wait(client, "grok:1", { signal: abort.signal })))).toBe(reason);
  await clock.advance(100_000);
  expect(polls).toHaveLength(1);
  expect(clock.sleeping).toBe(0);
});

test.each(["onUpdate", "onUnknownStatus", "onRetry"])("a signal that %s aborts is the end", async (name) => {
  const abort = new AbortController();
  const reason = new Error("enough");
  const answer = name === "onRetry" ? new Response("", { status: 503 }) : taskOf("rendering");
  // Another task keeps the loop running.
  const { client, clock, polls } = gatewayOf([answer, "pending"]);
  const options = { signal: abort.signal, [name]: () => abort.abort(reason) };
  const ended = rejection(waitForTask(client, "grok:1", options));
  const other = rejection(waitForTask(client, "grok:2", { timeout: 60_000 }));
  expect(await clock.run(ended)).toBe(reason);
  await clock.run(other);
  expect(polls.filter(({ id }) => id === "grok:1")).toHaveLength(1);
});
