import { toTask } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { renderTask, toAge } from "../src/render-task.ts";

const now = new Date("2026-01-01T12:00:00Z");

function render(body: object, columns = 80): string {
  return renderTask(toTask(body, "task_1"), { style: (_, text) => text, columns, now });
}

test("A task of which nothing is known is one line", () => {
  expect(render({})).toBe("unknown  task_1\n");
});

test("Progress is rounded down: 100 % is done", () => {
  expect(render({ status: "running", progress: 99.9 })).toBe("running 99 %  task_1\n");
});

test("The prompt that was sent is shown, else, under its own name, the one that was made of it", () => {
  expect(render({ status: "pending", prompt: "A", enhanced_prompt: "B" })).toContain("  prompt     A\n");
  expect(render({ status: "pending", enhanced_prompt: "B" })).toContain("  enhanced   B\n");
});

test.each([
  [{ message: "No people", code: "policy" }, "policy: No people"],
  [{ message: "No people" }, "No people"],
  [{ message: "", code: "policy" }, "policy"],
  ["No people", "No people"],
])("The reason %j is shown as %s", (error, line) => {
  expect(render({ status: "failed", error })).toBe(`failed  task_1\n  error      ${line}\n`);
});

describe("A long text", () => {
  test("is cut to the window", () => {
    const [, line] = render({ status: "pending", prompt: "x".repeat(100) }, 40).split("\n");
    expect(line).toBe(`  prompt     ${"x".repeat(26)}…`);
    expect(line).toHaveLength(40);
  });

  test("that just fits is whole", () => {
    expect(render({ status: "pending", prompt: "x".repeat(27) }, 40)).toContain(`${"x".repeat(27)}\n`);
  });

  test("keeps 20 columns in a tiny window", () => {
    expect(render({ status: "pending", prompt: "x".repeat(100) }, 3)).toContain(` ${"x".repeat(19)}…\n`);
  });

  test("is not cut through a character", () => {
    const prompt = `${"x".repeat(24)}👍👍👍`;
    expect(render({ status: "pending", prompt }, 40)).toContain(`${"x".repeat(24)}👍…\n`);
  });

  test("in Chinese is cut by columns: a character takes two", () => {
    const [, line] = render({ status: "pending", prompt: "猫".repeat(30) }, 40).split("\n");
    expect(line).toBe(`  prompt     ${"猫".repeat(13)}…`);
  });
});

test.each([
  [0, "0 seconds ago"],
  [999, "0 seconds ago"],
  [1_000, "1 second ago"],
  [59_999, "59 seconds ago"],
  [60_000, "1 minute ago"],
  [3 * 60_000 + 59_000, "3 minutes ago"],
  [3_600_000, "1 hour ago"],
  [86_400_000, "1 day ago"],
  [364 * 86_400_000, "364 days ago"],
  [365 * 86_400_000, "1 year ago"],
  [-500, "0 seconds ago"],
  [-90_000, "in 1 minute"],
])("What was %i milliseconds before now was %s", (elapsed, age) => {
  expect(toAge(new Date(now.getTime() - elapsed), now)).toBe(age);
});
