import { expect, test } from "vitest";
import { expectError, KEY, vidtask } from "./helpers.ts";

test.each([
  [["qurey", "task_1"], "No command registered for `qurey`, did you mean `query`? See vidtask --help."],
  [["creat"], "No command registered for `creat`, did you mean `create`? See vidtask --help."],
  [
    ["query", "task_1", "--ouput", "json"],
    "No flag registered for --ouput, did you mean --output? See vidtask query --help.",
  ],
  [
    ["query", "task_1", "--no-raw"],
    "No flag registered for --no-raw, did you mean --raw? See vidtask query --help.",
  ],
  [
    ["create", "--modle", "veo3"],
    "No flag registered for --modle, did you mean --model? See vidtask create --help.",
  ],
  [
    ["query", "task_1", "--output", "yaml"],
    'Expected "yaml" to be one of (text|json|ndjson). See vidtask query --help.',
  ],
  [["query"], "Expected argument for id. See vidtask query --help."],
  [
    ["create", "--metadata", "{}"],
    "No flag registered for --metadata, did you mean --meta-data? See vidtask create --help.",
  ],
  [["query", ""], 'Failed to parse "" for id: It must not be empty. See vidtask query --help.'],
  [["query", " "], 'Failed to parse " " for id: It must not be empty. See vidtask query --help.'],
  [
    ["query", "task_1", "task_2"],
    'Too many arguments, expected 1 but encountered "task_2". See vidtask query --help.',
  ],
])("vidtask %j fails with a sentence that says what to do", async (args, sentence) => {
  const result = await vidtask(args);
  expectError(result, 2);
  expect(result.stderr).toBe(`vidtask: ${sentence}\n`);
  expect(result.requests).toEqual([]);
});

test.each([[["query", "task_1", "--api-key", KEY]], [["query", "task_1", `--api-key=${KEY}`]]])(
  "A key is no argument, and is not shown if it is tried",
  async (args) => {
    const result = await vidtask(args);
    expectError(result, 2);
    expect(result.stderr).toBe("vidtask: No flag registered for --api-key. See vidtask query --help.\n");
  },
);

test("An id that looks like a flag can be asked for after two dashes", async () => {
  const { requests, exitCode } = await vidtask(["query", "--", "--task"]);
  expect(exitCode).toBe(0);
  expect(requests[0]?.url).toMatch(/\/v1\/video\/query\?id=--task$/);
});

test("An id keeps its prefix and its special characters on the way", async () => {
  const id = "grok:a/b=c+d &é";
  const { requests } = await vidtask(["query", id]);
  expect(requests.map(({ method, url }) => [method, new URL(url).searchParams.get("id")])).toEqual([
    ["GET", id],
  ]);
});
