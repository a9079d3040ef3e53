// `vidtask wait` with several ids, and with `-`.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { vidtask, type World } from "./helpers.ts";
import { linesOf, play, refusal, VIDEO_URL } from "./tasks.ts";

/** a is slow, b is done at once, c has failed. */
const fetch = () => play({ a: ["pending", "pending", "completed"], b: ["completed"], c: ["failed"] });

async function wait(args: string[], world: World = {}) {
  return vidtask(["wait", ...args], { clock: new FakeClock(), fetch: fetch(), ...world });
}

const taskOf = (id: string) => ({ id, status: "completed", outcome: "succeeded", videoUrl: VIDEO_URL });
const failureOf = (id: string) => ({
  id,
  outcome: "failed",
  error: { name: "TaskFailedError", message: expect.stringContaining(`Task ${id} ended as failed`), exit: 8 },
});

test("Each is a line of JSON in the order in which they settle", async () => {
  const { stdout, exitCode } = await wait(["a", "b"]);
  expect(linesOf(stdout)).toStrictEqual([taskOf("b"), taskOf("a")]);
  expect(stdout.split("\n")).toHaveLength(3);
  expect(exitCode).toBe(0);
});

test("A failure loses no other, and has a line of its own", async () => {
  const { stdout, stderr, exitCode } = await wait(["c", "a", "b"]);
  expect(linesOf(stdout)).toStrictEqual([failureOf("c"), taskOf("b"), taskOf("a")]);
  expect(exitCode).toBe(8);
  expect(stderr.split("\n").at(-2)).toBe("vidtask: 1 of 3 tasks have no video.");
});

test.each([true, false])("--output json is one array at the end, on a terminal: %j", async (tty) => {
  const { stdout } = await wait(["c", "b", "--output", "json"], { tty: { stdout: tty, stderr: false } });
  const value: unknown = JSON.parse(stdout);
  expect(value).toStrictEqual([failureOf("c"), taskOf("b")]);
  expect(stdout).toBe(`${JSON.stringify(value, null, tty ? 2 : 0)}\n`);
});

test("--output ndjson has a line for one id too", async () => {
  expect(linesOf((await wait(["b", "--output", "ndjson"])).stdout)).toStrictEqual([taskOf("b")]);
});

test("A terminal gets each task as text, and failures on stderr", async () => {
  const world = { tty: { stdout: true, stderr: false }, env: { NO_COLOR: "1" } };
  const { stdout, stderr } = await wait(["a", "b", "c", "--quiet"], world);
  expect(stdout).toBe(["b", "a"].map((id) => `completed  ${id}\n  video      ${VIDEO_URL}\n`).join(""));
  expect(stderr).toMatch(/^vidtask: Task c ended as failed .*\nvidtask: 1 of 3 tasks have no video\.\n$/);
});

test("- reads ids from the lines of the standard input: plain, or JSON with an id", async () => {
  const stdin = ["b", "", '  {"id":"a","status":"pending"}  ', "b"];
  const { stdout, exitCode } = await wait(["-"], { stdin });
  expect(linesOf(stdout)).toStrictEqual([taskOf("b"), taskOf("b"), taskOf("a")]);
  expect(exitCode).toBe(0);
});

test("- with one line still is a line of JSON, and mixes with arguments", async () => {
  expect(linesOf((await wait(["-"], { stdin: ["b"] })).stdout)).toStrictEqual([taskOf("b")]);
  const { stdout } = await wait(["a", "-"], { stdin: ["b"] });
  expect(linesOf(stdout)).toStrictEqual([taskOf("b"), taskOf("a")]);
});

test("- twice is read once", async () => {
  expect(linesOf((await wait(["-", "-"], { stdin: ["b"] })).stdout)).toStrictEqual([taskOf("b")]);
});

test("- with nothing on it is no task and no error", async () => {
  expect(await wait(["-"], { stdin: [] })).toMatchObject({ exitCode: 0, stdout: "", stderr: "" });
});

test.each(["{", '{"status":"pending"}', '{"id":7}', '{"id":" "}'])(
  "A line of the standard input that is neither an id nor JSON with one (%s) is an error line, and loses no other",
  async (line) => {
    const { stdout, stderr, exitCode } = await wait(["-", "--quiet"], { stdin: ["a", line, "b"] });
    expect(exitCode).toBe(2);
    expect(stderr).toBe("vidtask: 1 of 3 tasks have no video.\n");
    const message = "Line 2 of the standard input is neither an id nor JSON with one.";
    const error = { id: line, outcome: "error", error: { name: "CliError", message, exit: 2 } };
    expect(linesOf(stdout)).toHaveLength(3);
    expect(linesOf(stdout)).toEqual(expect.arrayContaining([taskOf("a"), taskOf("b"), error]));
  },
);

test.each([
  [["failed", "unknown"], 8],
  [["unknown", "failed"], 8],
  [["slow", "failed"], 8],
  [["slow", "unknown"], 124],
  [["failed", "quota"], 9],
  [["quota", "refused"], 3],
  [["quota", "slow"], 9],
  [["unknown", "done"], 4],
  [["done", "done"], 0],
])("The exit code of %j together is %i", async (ids, exitCode) => {
  const gateway = play({
    done: ["completed"],
    failed: ["failed"],
    slow: ["pending"],
    unknown: [refusal(400, "task_not_exist")],
    quota: [refusal(403, "insufficient_quota")],
    refused: [refusal(401, "invalid_api_key")],
  });
  const result = await wait([...ids, "--timeout", "1h"], { fetch: gateway });
  expect(result.exitCode).toBe(exitCode);
});
