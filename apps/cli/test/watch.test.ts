import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { vidtask, type World } from "./helpers.ts";
import { type Answer, linesOf, play, refusal, VIDEO_URL } from "./tasks.ts";

async function watch(answers: Answer[], flags: string[] = [], world: World = {}) {
  const clock = new FakeClock();
  const fetch = play({ task_1: answers });
  const result = await vidtask(["watch", "task_1", ...flags], { clock, fetch, ...world });
  expect(clock.sleeping).toBe(0);
  return result;
}

const changing = ["pending", "pending", { status: "processing", progress: 40 }, "completed"];
const terminal = { tty: true, env: { NO_COLOR: "1" } };

test("A pipe gets a line of JSON for each change, and nothing for the same again", async () => {
  const { stdout, stderr, exitCode, requests } = await watch(changing);
  expect(linesOf(stdout)).toStrictEqual([
    { id: "task_1", status: "pending", outcome: "running" },
    { id: "task_1", status: "processing", outcome: "running", progress: 40 },
    { id: "task_1", status: "completed", outcome: "succeeded", videoUrl: VIDEO_URL },
  ]);
  expect(requests).toHaveLength(4);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
});

test("A terminal gets a line with the time for each change, and the whole task at the end", async () => {
  const { stdout } = await watch(changing, ["--interval", "1m"], terminal);
  // A poll comes up to a tenth of the interval late.
  expect(stdout.replace(/\d:\d\d/g, (time) => `${time.slice(0, 1)}:..`)).toBe(
    [
      "0:..  pending",
      "2:..  processing 40 %",
      "3:..  completed",
      "completed  task_1",
      `  video      ${VIDEO_URL}`,
      "",
    ].join("\n"),
  );
});

test.each(["pipe", "terminal"])("A failed task is an answer: it exits 0 into a %s", async (where) => {
  const world = where === "terminal" ? terminal : {};
  const { stdout, stderr, exitCode } = await watch([{ status: "failed", error: "No people" }], [], world);
  expect(stdout).toContain("No people");
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
});

test("A task without a video is an answer too; stderr says what is missing", async () => {
  const { stderr, exitCode, stdout } = await watch([{ status: "completed" }]);
  expect(exitCode).toBe(0);
  expect(linesOf(stdout)).toHaveLength(1);
  expect(stderr).toMatch(/^vidtask: Task task_1 is completed but has no video[^\n]*\n$/);
});

test("Notes show control characters of an id and a status", async () => {
  const world = {
    clock: new FakeClock(),
    fetch: play({ "a\x1bb": [{ status: "x\x1b[2J" }, { status: "done" }] }),
  };
  const { stderr } = await vidtask(["watch", "a\x1bb"], world);
  expect(stderr).toContain('The status "x␛[2j" is not known');
  expect(stderr).toContain("Task a␛b is done but has no video");
  expect(stderr).not.toContain("\x1b");
});

test("--output json is one array, --raw the bodies", async () => {
  expect(JSON.parse((await watch(changing, ["--output", "json"])).stdout)).toHaveLength(3);
  for (const flags of [["--raw"], ["--raw", "--output", "text"]]) {
    const { stdout } = await watch(changing, flags, terminal);
    expect(linesOf(stdout)).toStrictEqual([
      { status: "pending" },
      { status: "processing", progress: 40 },
      { status: "completed", video_url: VIDEO_URL },
    ]);
  }
});

test("A watch whose time is up exits 124", async () => {
  const { stdout, stderr, exitCode } = await watch(["pending"], ["--timeout", "10s"]);
  expect(exitCode).toBe(124);
  expect(linesOf(stdout)).toHaveLength(1);
  expect(stderr).toMatch(/^vidtask: Task task_1 was pending after 10/);
});

test("An error that does not pass has its exit code", async () => {
  expect((await watch([refusal(401, "invalid_api_key")])).exitCode).toBe(3);
  expect((await watch(["pending", refusal(402, "insufficient_quota")])).exitCode).toBe(9);
});

test("Notes go to stderr, and --quiet leaves them out", async () => {
  const answers = ["dreaming", refusal(500, "fail_to_fetch_task"), "completed"];
  expect((await watch(answers)).stderr).toMatch(
    /^vidtask: The status "dreaming" is not known; it is taken as running\.\nvidtask: .* Asking again in \d+ s\.\n$/,
  );
  expect((await watch(answers, ["--quiet"])).stderr).toBe("");
});
