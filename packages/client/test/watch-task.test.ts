import { type Task, watchTask } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { gatewayOf, hanging } from "./gateway.ts";
import { rejection } from "./helpers.ts";

async function collect(tasks: AsyncIterable<Task>): Promise<Task[]> {
  const all: Task[] = [];
  for await (const task of tasks) {
    all.push(task);
  }
  return all;
}

const video_url = "https://media.example/a.mp4";

describe("what a watch yields", () => {
  test("is the first task, then each whose status, outcome, progress or video differs", async () => {
    const { client, clock } = gatewayOf([
      { status: "processing", progress: 10 },
      { status: "processing", progress: 10, prompt: "Another prompt, which is no change." },
      { status: "processing", progress: 40 },
      { status: "running", progress: 40 },
      { status: "running" },
      { status: "running", video_url },
      { status: "video_upsampling_completed" },
      { status: "video_upsampling_completed", video_url },
    ]);
    const tasks = await clock.run(collect(watchTask(client, "grok:1")));
    expect(
      tasks.map(({ status, outcome, progress, videoUrl }) => [status, outcome, progress, videoUrl]),
    ).toEqual([
      ["processing", "running", 10, undefined],
      ["processing", "running", 40, undefined],
      ["running", "running", 40, undefined],
      ["running", "running", undefined, undefined],
      ["running", "running", undefined, video_url],
      ["video_upsampling_completed", "running", undefined, undefined],
      ["video_upsampling_completed", "succeeded", undefined, video_url],
    ]);
  });

  test("may fall back in progress and in status", async () => {
    const { client, clock } = gatewayOf([
      { status: "processing", progress: 90 },
      { status: "processing", progress: 20 },
      { status: "queued", progress: 0 },
      "completed",
    ]);
    const tasks = await clock.run(collect(watchTask(client, "grok:1")));
    expect(tasks.map(({ progress }) => progress)).toEqual([90, 20, 0, undefined]);
  });

  test("is what onUpdate gets, before the loop does", async () => {
    const updates: Task[] = [];
    const { client, clock } = gatewayOf(["pending", "pending", "processing", "completed"]);
    const watched = collect(watchTask(client, "grok:1", { onUpdate: (task) => updates.push(task) }));
    const tasks = await clock.run(watched);
    expect(updates).toHaveLength(3);
    expect(updates.every((task, index) => task === tasks[index])).toBe(true);
  });

  test("ends after a task that failed", async () => {
    const { client, clock, polls } = gatewayOf(["pending", "failed", "completed"]);
    const tasks = await clock.run(collect(watchTask(client, "grok:1")));
    expect(tasks.map(({ outcome }) => outcome)).toEqual(["running", "failed"]);
    await clock.advance(100_000);
    expect(polls).toHaveLength(2);
    expect(clock.sleeping).toBe(0);
  });

  test("is one task of a success without a video, then an error", async () => {
    const { client, clock } = gatewayOf([{ status: "completed" }]);
    const updates: Task[] = [];
    const watched = collect(watchTask(client, "grok:1", { onUpdate: (task) => updates.push(task) }));
    expect(await clock.run(rejection(watched))).toMatchObject({ name: "MissingVideoError" });
    expect(updates).toHaveLength(1);
  });

  test("loses nothing if the loop is slow", async () => {
    const words = ["queued", "preparing", "processing", "uploading", "completed"];
    const { client, clock, times } = gatewayOf(words);
    async function watchSlowly(): Promise<string[]> {
      const seen: string[] = [];
      for await (const { status } of watchTask(client, "grok:1", { interval: 1_000 })) {
        seen.push(status);
        await clock.sleep(10_000);
      }
      return seen;
    }
    expect(await clock.run(watchSlowly())).toEqual(words);
    expect(times()).toEqual([0, 1_000, 2_000, 3_000, 4_000]);
  });

  test("comes before the error that ends it, if the loop is slow", async () => {
    const { client, clock } = gatewayOf(["queued", "processing", new Response("{}", { status: 401 })]);
    const seen: string[] = [];
    async function watchSlowly(): Promise<void> {
      for await (const { status } of watchTask(client, "grok:1")) {
        seen.push(status);
        await clock.sleep(60_000);
      }
    }
    expect(await clock.run(rejection(watchSlowly()))).toMatchObject({ name: "AuthenticationError" });
    expect(seen).toEqual(["queued", "processing"]);
  });
});

describe("leaving the loop", () => {
  test("asleep leaves nothing behind", async () => {
    const { client, clock, polls } = gatewayOf(["pending"]);
    await clock.run(first(watchTask(client, "grok:1")));
    await clock.settle();
    expect(clock.sleeping).toBe(0);
    await clock.advance(100_000);
    expect(polls).toHaveLength(1);
  });

  test("aborts what is in flight", async () => {
    const { client, clock, polls } = gatewayOf(["pending", hanging]);
    async function watchSlowly(): Promise<void> {
      for await (const _ of watchTask(client, "grok:1")) {
        await clock.sleep(6_000);
        break;
      }
    }
    await clock.run(watchSlowly());
    expect(polls.map(({ signal }) => signal.aborted)).toEqual([false, true]);
    await clock.advance(100_000);
    expect(polls).toHaveLength(2);
    expect(clock.sleeping).toBe(0);
  });
});

async function first(tasks: AsyncIterable<Task>): Promise<Task | undefined> {
  for await (const task of tasks) {
    return task;
  }
  return undefined;
}
