import { type Task, waitForTask } from "@vidtask/client";
import { failedWords, runningWords, succeededWithUrlWords, succeededWords } from "@vidtask/types";
import { describe, expect, test } from "vitest";
import { type Answer, gatewayOf } from "./gateway.ts";
import { rejection } from "./helpers.ts";

const video_url = "https://media.example/a.mp4";

/** How a wait ends and how many polls it takes, for these answers; a running task times out. */
async function endOf(answers: Answer[]) {
  const { client, clock, polls } = gatewayOf(answers);
  const ended = waitForTask(client, "grok:1", { timeout: 100_000 }).then(
    ({ outcome }) => outcome,
    (error: Error) => error.name,
  );
  return [await clock.run(ended), polls.length];
}

describe("the status", () => {
  test.each(runningWords)("%s goes on, with a video too", async (status) => {
    expect(await endOf([{ status }, { status, video_url }, { status }, "completed"])).toEqual([
      "succeeded",
      4,
    ]);
    expect(await endOf([{ status: status.toUpperCase() }])).toEqual(["WaitTimeoutError", 21]);
  });

  test.each(succeededWords)("%s ends with a video, and without one after three polls", async (status) => {
    expect(await endOf([{ status: status.toUpperCase(), video_url }])).toEqual(["succeeded", 1]);
    expect(await endOf([{ status }])).toEqual(["MissingVideoError", 4]);
  });

  test.each(succeededWithUrlWords)("%s ends with a video, and goes on without", async (status) => {
    expect(await endOf([{ status, video_url }])).toEqual(["succeeded", 1]);
    expect(await endOf([{ status }])).toEqual(["WaitTimeoutError", 21]);
  });

  test.each(failedWords.filter((word) => word !== "error"))("%s ends as failed", async (status) => {
    expect(await endOf([{ status: status.toUpperCase() }])).toEqual(["TaskFailedError", 1]);
    expect(await endOf([{ status, video_url }])).toEqual(["TaskFailedError", 1]);
  });
});

describe("the status error", () => {
  const error = { status: "error", message: "Something broke." };

  test("without a code is final at the second in a row", async () => {
    expect(await endOf([error, error, "completed"])).toEqual(["TaskFailedError", 2]);
    expect(await endOf([error, "completed"])).toEqual(["succeeded", 2]);
    expect(await endOf([error, "pending", error, "pending", error, "completed"])).toEqual(["succeeded", 6]);
  });

  test("with a code that says nothing is one without a code", async () => {
    expect(await endOf([{ ...error, code: "oops" }])).toEqual(["TaskFailedError", 2]);
  });

  test("is told to onRetry, and its task is that of the final error", async () => {
    const retries: unknown[] = [];
    const tasks: Task[] = [];
    const { client, clock, times } = gatewayOf(["pending", error]);
    const options = {
      onRetry: (retry: unknown) => retries.push(retry),
      onUpdate: (task: Task) => tasks.push(task),
    };
    expect(await clock.run(rejection(waitForTask(client, "grok:1", options)))).toMatchObject({
      task: { status: "error", outcome: "failed" },
    });
    expect(retries).toMatchObject([{ attempt: 1, delay: 10_000, error: { taskId: "grok:1" } }]);
    expect(tasks.map(({ status }) => status)).toEqual(["pending", "error"]);
    expect(times()).toEqual([0, 5_000, 15_000]);
  });

  test.each([
    ["insufficient_quota", "QuotaError", 1],
    ["local:insufficient_user_quota", "QuotaError", 1],
    [401, "AuthenticationError", 1],
    ["400", "HttpError", 1],
    ["task_not_exist", "TaskNotFoundError", 3],
    ["fail_to_fetch_task", "WaitTimeoutError", 5],
    [429, "WaitTimeoutError", 4],
    [500, "WaitTimeoutError", 5],
  ])("with the code %s counts by it", async (code, name, count) => {
    expect(await endOf([{ ...error, code }])).toEqual([name, count]);
    expect(await endOf([{ status: "error", error: { code, message: "No." } }])).toEqual([name, count]);
  });

  test("with a code ends with an error that has the id and the last task", async () => {
    const { client, clock } = gatewayOf(["pending", { ...error, code: 401 }]);
    expect(await clock.run(rejection(waitForTask(client, "grok:1")))).toMatchObject({
      taskId: "grok:1",
      task: { status: "pending" },
    });
  });
});

describe("an unknown word", () => {
  const words = ["rendering", "rendering", "compositing", "rendering", "compositing"];

  test("never ends the wait, and is reported once", async () => {
    const reported: string[] = [];
    const { client, clock, times } = gatewayOf([...words, "Completed?", "completed"]);
    await clock.run(waitForTask(client, "grok:1", { onUnknownStatus: (word) => reported.push(word) }));
    expect(reported).toEqual(["rendering", "compositing", "completed?"]);
    expect(times()).toEqual([0, 5_000, 10_000, 15_000, 20_000, 25_000, 30_000]);
  });

  test("is not one that the spec lists, nor none at all", async () => {
    const reported: string[] = [];
    const { client, clock } = gatewayOf([
      ...runningWords,
      { status: "video_upsampling_completed" },
      {},
      { status: "" },
      "completed",
    ]);
    await clock.run(waitForTask(client, "grok:1", { onUnknownStatus: (word) => reported.push(word) }));
    expect(reported).toEqual([]);
  });
});
