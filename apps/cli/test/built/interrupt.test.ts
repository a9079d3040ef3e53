// Signals reach the command line as it is published; the mock's task is pending for ever.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { KEY } from "../helpers.ts";

const BIN = fileURLToPath(new URL(`../../${packageJson.bin.vidtask}`, import.meta.url));

/** Start a command with an open standard input, and wait until it has shown its first task. */
async function startWaiting(args: string[]) {
  const env = { VIDTASK_BASE_URL: inject("mockUrl"), VIDTASK_API_KEY: KEY };
  const child = spawn(process.execPath, [BIN, ...args], { env });
  child.stdin.write("task_1\n");
  const lines: string[] = [];
  const stderr = createInterface({ input: child.stderr }).on("line", (line) => lines.push(line));
  const stdout = text(child.stdout);
  await once(stderr, "line");
  return { child, lines, stdout };
}

test.each([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const)("%s ends a wait with %i and a line that says how to resume", async (signal, code) => {
  const { child, lines, stdout } = await startWaiting(["wait", "task_1"]);
  child.kill(signal);
  expect(await once(child, "close")).toEqual([code, null]);
  expect(lines).toEqual([
    "task_1  pending",
    "vidtask: Interrupted; the task goes on. To resume: vidtask wait task_1",
  ]);
  expect(await stdout).toBe("");
});

test("An open standard input does not hold a wait that was interrupted", async () => {
  const { child, lines } = await startWaiting(["wait", "-"]);
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([130, null]);
  expect(lines.at(-1)).toContain("To resume: vidtask wait task_1");
});

test("A wait ends on its deadline with 124", async () => {
  const { child, stdout } = await startWaiting(["wait", "task_1", "--timeout", "300ms"]);
  expect(await once(child, "close")).toEqual([124, null]);
  expect(JSON.parse(await stdout)).toMatchObject({ id: "task_1", outcome: "timeout" });
});
