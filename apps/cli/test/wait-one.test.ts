// `vidtask wait` with one id.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { expectError, vidtask, type World } from "./helpers.ts";
import { type Answer, hanging, linesOf, play, refusal, VIDEO_URL } from "./tasks.ts";

/** `vidtask wait task_1` with these answers in turn. */
async function wait(answers: Answer[], flags: string[] = [], world: World = {}) {
  const clock = new FakeClock();
  const result = await vidtask(["wait", "task_1", ...flags], {
    clock,
    fetch: play({ task_1: answers }),
    ...world,
  });
  expect(clock.sleeping).toBe(0);
  return { ...result, elapsed: clock.now() };
}

test("A pipe gets one JSON object when the video is there", async () => {
  const { stdout, exitCode, requests } = await wait(["pending", "processing", "completed"]);
  expect(stdout).toBe(
    `{"id":"task_1","status":"completed","outcome":"succeeded","videoUrl":"${VIDEO_URL}"}\n`,
  );
  expect(exitCode).toBe(0);
  expect(requests).toHaveLength(3);
});

test("A terminal gets text", async () => {
  const world = { tty: { stdout: true, stderr: false }, env: { NO_COLOR: "1" } };
  const { stdout } = await wait(["pending", "completed"], [], world);
  expect(stdout).toBe(`completed  task_1\n  video      ${VIDEO_URL}\n`);
});

test("--raw prints the gateway's last body", async () => {
  const body = { status: "completed", video_url: VIDEO_URL, surprise: 1 };
  expect(JSON.parse((await wait(["pending", body], ["--raw"])).stdout)).toStrictEqual(body);
});

test("--interval is the time between two polls", async () => {
  const { requests, elapsed } = await wait(["pending", "pending", "completed"], ["--interval", "20s"]);
  expect(requests).toHaveLength(3);
  expect(elapsed).toBeGreaterThanOrEqual(40_000);
  expect(elapsed).toBeLessThanOrEqual(44_000);
});

test("A failed task exits 8: stdout has a line with the id, stderr the reason", async () => {
  const { stdout, stderr, exitCode } = await wait([{ status: "failed", error: { message: "No people" } }]);
  expect(exitCode).toBe(8);
  expect(linesOf(stdout)).toStrictEqual([
    {
      id: "task_1",
      outcome: "failed",
      error: { name: "TaskFailedError", message: expect.stringContaining("No people"), exit: 8 },
    },
  ]);
  expect(stderr.split("\n").at(-2)).toMatch(/^vidtask: Task task_1 ended as failed \(No people\)/);
});

test("A failed task on a terminal is one line, on stderr", async () => {
  const world = { tty: { stdout: true, stderr: false }, env: { NO_COLOR: "1" } };
  expectError(await wait(["failed"], ["--quiet"], world), 8);
});

test("A task that succeeded without a video is asked for three more times, and exits 8", async () => {
  const { stdout, exitCode, requests } = await wait([{ status: "completed" }]);
  expect(requests).toHaveLength(4);
  expect(exitCode).toBe(8);
  expect(linesOf(stdout)).toMatchObject([
    { id: "task_1", outcome: "failed", error: { name: "MissingVideoError", exit: 8 } },
  ]);
});

test.each([[["pending"]], [[hanging]]])(
  "A wait whose time is up exits 124 on time, with the answers %j",
  async (answers) => {
    const { stdout, stderr, exitCode, elapsed } = await wait(answers, ["--timeout", "1m30s"]);
    expect(elapsed).toBe(90_000);
    expect(exitCode).toBe(124);
    expect(linesOf(stdout)).toStrictEqual([
      {
        id: "task_1",
        outcome: "timeout",
        error: { name: "WaitTimeoutError", message: expect.stringContaining("it goes on"), exit: 124 },
      },
    ]);
    expect(stderr).toContain("vidtask: Task task_1 ");
  },
);

test.each([
  [3, refusal(401, "invalid_api_key"), "AuthenticationError", 1],
  [9, refusal(429, "insufficient_user_quota"), "QuotaError", 1],
  [4, refusal(400, "task_not_exist"), "TaskNotFoundError", 3],
])("An error that does not pass exits %i", async (code, answer, name, polls) => {
  const { stdout, exitCode, requests } = await wait([answer]);
  expect(exitCode).toBe(code);
  expect(requests).toHaveLength(polls);
  expect(linesOf(stdout)).toStrictEqual([
    { id: "task_1", outcome: "error", error: { name, message: expect.any(String), exit: code } },
  ]);
});
