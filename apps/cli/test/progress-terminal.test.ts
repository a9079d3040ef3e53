// The live block on a terminal.
import { expect, test } from "vitest";
import { FakeClock } from "../../../packages/client/test/fake-clock.ts";
import { displayWidth } from "../src/display-width.ts";
import { start, vidtask, type World } from "./helpers.ts";
import { playScreen } from "./screen.ts";
import { type Answer, play } from "./tasks.ts";

const terminal = { tty: { stdout: false, stderr: true } };
const running = (progress?: number) => ({ status: "processing", progress });

/** What stderr shows of `vidtask wait <ids>`. */
async function show(answers: Record<string, Answer[]>, flags: string[] = [], world: World = {}) {
  const args = ["wait", ...Object.keys(answers), ...flags];
  const clock = new FakeClock();
  const result = await vidtask(args, { ...terminal, clock, fetch: play(answers), ...world });
  expect(clock.sleeping).toBe(0);
  return { ...result, ...playScreen(result.stderr) };
}

test("A bar has the time, the status, the progress and the id, and is gone at the end", async () => {
  const { frames, lines } = await show({ "grok:1": ["pending", running(42.9), "completed"] });
  expect(frames[0]).toEqual(["   0:00  waiting       grok:1"]);
  expect(frames.flat()).toContain("   0:05  processing    █████████░░░░░░░░░░░   42 %  grok:1");
  expect(lines).toEqual([]);
});

test("The time goes on every second, also between two polls", async () => {
  const { frames } = await show({ a: ["pending", "completed"] }, ["--interval", "1m30s"]);
  const times = new Set(frames.flat().map((line) => line.trim().split(" ")[0]));
  expect([...times].slice(0, 3)).toEqual(["0:00", "0:01", "0:02"]);
  expect(times).toContain("1:29");
});

test("A percentage is shown only where the gateway tells one", async () => {
  const { frames } = await show({ a: ["pending", running(0), running(), "completed"] });
  const withPercent = frames.flat().filter((line) => /[%█░]/.test(line));
  expect(withPercent.length).toBeGreaterThan(0);
  expect(withPercent.every((line) => line.includes("░".repeat(20)) && line.includes("   0 %"))).toBe(true);
  expect(frames.flat().every((line) => /^ +\d+:\d\d {2}/.test(line))).toBe(true);
});

const thirty = Object.fromEntries(
  [...Array(30).keys()].map((index): [string, Answer[]] => [
    `veo3.1-fast:1790000000-${"x".repeat(40)}${index}`,
    ["pending", { status: "图像生成中🎬", progress: index }, "processing", "completed"],
  ]),
);

test.each([
  [10, 80],
  [10, 30],
  [3, 12],
  [24, 200],
])("30 tasks never take more than the %i lines and %i columns of the terminal", async (rows, columns) => {
  const { height, frames, lines, exitCode } = await show(thirty, [], { rows, columns });
  expect(exitCode).toBe(0);
  expect(height).toBeLessThan(rows);
  expect(height).toBe(Math.max(1, rows - 2));
  const blocks = frames.flat().filter((line) => !line.startsWith("vidtask: "));
  expect(blocks.some((line) => line.startsWith("… and"))).toBe(true);
  expect(blocks.every((line) => displayWidth(line) < columns)).toBe(true);
  expect(lines.every((line) => line.startsWith("vidtask: "))).toBe(true);
});

test("What finds no place is counted, with what is done", async () => {
  const { frames } = await show(thirty, [], { rows: 10, columns: 80 });
  expect(frames.flat()).toContain("… and 23 more, 0 done");
  expect(frames.flat().some((line) => /^… and \d+ more, [1-9]\d* done$/.test(line))).toBe(true);
});

test("A terminal that says that it has no size is taken for one of 80 by 24", async () => {
  const { height, frames } = await show(thirty, [], { rows: 0, columns: 0 });
  expect(height).toBe(22);
  expect(frames.flat().some((line) => line.includes("veo3.1-fast:1790"))).toBe(true);
});

test("A result is printed above the bars of what still runs", async () => {
  const world = { tty: true, env: { NO_COLOR: "1" } };
  const clock = new FakeClock();
  const fetch = play({ a: ["pending"], b: ["completed"] });
  const call = start(["wait", "a", "b"], { ...world, clock, fetch });
  await clock.settle();
  expect(call.stdout).toMatch(/^completed {2}b\n/);
  await clock.advance(1_000);
  expect(playScreen(call.stderr).lines).toEqual(["   0:01  pending       a"]);
  await clock.run(call.exitCode);
  expect(playScreen(call.stderr).lines.at(-1)).toBe("vidtask: 1 of 2 tasks have no video.");
});

test("Notes stay above the bars", async () => {
  const { lines, frames } = await show({ a: ["dreaming", "completed"] });
  expect(lines).toEqual(['vidtask: The status "dreaming" is not known; it is taken as running.']);
  expect(frames.flat()).toContain("   0:00  dreaming      a");
});

test.each([{ TERM: "dumb" }, { NO_COLOR: "1" }])("With %o no colour is written", async (env) => {
  const { stderr } = await show({ a: ["pending", "completed"] }, [], { env });
  expect(stderr.replaceAll("\x1b", "␛")).not.toMatch(/␛\[[\d;]*m/);
  expect(stderr.includes("\x1b")).toBe(!("TERM" in env));
});

test("With --quiet a terminal stays empty", async () => {
  expect((await show({ a: ["dreaming", "completed"] }, ["--quiet"])).stderr).toBe("");
});
