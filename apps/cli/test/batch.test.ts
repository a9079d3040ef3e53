// `vidtask create --from`: each line is created once, in however many runs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { batchOf, fileOf, GATEWAY, gatewayOf, promptsFile } from "./batch-helpers.ts";
import { linesOf, refusal } from "./tasks.ts";

const resultOf = (line: number, prompt: string, sent = "now") => ({
  ...{ line, sent, outcome: "running", id: `id of ${prompt}`, status: "pending" },
});

test("Each line is created once, in its order, and has a line of JSON", async () => {
  const { prompts, fetch } = gatewayOf();
  const { stdout, stderr, exitCode } = await batchOf(promptsFile(["a", "b", "c"]), { fetch }).run();
  expect(prompts).toEqual(["a", "b", "c"]);
  expect(linesOf(stdout)).toEqual([resultOf(1, "a"), resultOf(2, "b"), resultOf(3, "c")]);
  expect(stderr).toBe("vidtask: 3 created.\n");
  expect(exitCode).toBe(0);
});

test("A second run sends nothing again, also of a file with its lines and keys in another order", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(["a", "b"]), { fetch });
  await batch.run();
  const again = await batch.run();
  expect(linesOf(again.stdout)).toEqual([resultOf(1, "a", "before"), resultOf(2, "b", "before")]);
  expect(again.stderr).toBe("vidtask: 0 created, 2 sent before.\n");
  const other = fileOf(
    '{"prompt":"b", "model":"veo3"}\n{"prompt":"c","model":"veo3"}\n{"model":"veo3","prompt":"a"}',
  );
  const mixed = await batch.command(["create", "--from", other]);
  expect(linesOf(mixed.stdout)).toHaveLength(3);
  expect(prompts).toEqual(["a", "b", "c"]);
});

test("Equal lines are as many tasks, and one more is one more", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(["a", "a"]), { fetch });
  await batch.run();
  await batch.command(["create", "--from", promptsFile(["a", "a", "a"])]);
  expect(prompts).toEqual(["a", "a", "a"]);
});

test("A line of one gateway is new at another", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(["a"]), { fetch });
  await batch.run();
  await batch.run([], { env: { VIDTASK_BASE_URL: "https://other.example" } });
  await batch.run([], { env: { VIDTASK_BASE_URL: `${GATEWAY}/v1` } });
  expect(prompts).toEqual(["a", "a"]);
});

test("Lines that were refused are sent again by the next run, those that may have been accepted are not", async () => {
  const file = promptsFile(["refused", "unknown", "fine"]);
  const answers = { refused: refusal(400, "bad"), unknown: refusal(502, "bad_gateway") };
  const batch = batchOf(file);
  const first = gatewayOf(answers);
  const { stdout, stderr, exitCode } = await batch.run([], { fetch: first.fetch });
  expect(linesOf(stdout)).toMatchObject([
    { line: 1, sent: "now", outcome: "refused", error: { name: "HttpError", exit: 4 } },
    { line: 2, sent: "now", outcome: "unknown", error: { name: "SubmissionUnknownError", exit: 11 } },
    resultOf(3, "fine"),
  ]);
  expect(exitCode).toBe(4);
  expect(stderr).toContain(
    "2 of the lines did not get a task: 1 created, 1 refused, 1 perhaps accepted and billed.",
  );

  const second = gatewayOf();
  const again = await batch.run([], { fetch: second.fetch });
  expect(second.prompts).toEqual(["refused"]);
  expect(again.exitCode).toBe(11);
  expect(linesOf(again.stdout)).toMatchObject([
    { line: 2, sent: "before", outcome: "unknown", error: { exit: 11 } },
    { line: 3, sent: "before" },
    { line: 1, sent: "now" },
  ]);

  const third = gatewayOf();
  expect((await batch.run(["--resend-unknown"], { fetch: third.fetch })).exitCode).toBe(0);
  expect(third.prompts).toEqual(["unknown"]);
  const fourth = gatewayOf();
  expect((await batch.run(["--resend-unknown"], { fetch: fourth.fetch })).exitCode).toBe(0);
  expect(fourth.prompts).toEqual([]);
});

test("A line that may have been accepted stays so, although it was refused when it was sent again", async () => {
  const batch = batchOf(promptsFile(["a"]));
  await batch.run([], gatewayOf({ a: refusal(502, "bad_gateway") }));
  await batch.run(["--resend-unknown"], gatewayOf({ a: refusal(400, "bad") }));
  const { prompts, fetch } = gatewayOf();
  expect((await batch.run([], { fetch })).exitCode).toBe(11);
  expect(prompts).toEqual([]);
});

test("A line whose task failed is sent again with --retry-failed only", async () => {
  const { prompts, fetch } = gatewayOf({}, { "id of a": ["failed"] });
  const batch = batchOf(promptsFile(["a"]), { fetch });
  await batch.run();
  await batch.command(["list", "--refresh"]);
  const { stdout, exitCode } = await batch.run();
  expect(linesOf(stdout)).toMatchObject([{ line: 1, sent: "before", id: "id of a", outcome: "failed" }]);
  expect({ exitCode, prompts }).toEqual({ exitCode: 0, prompts: ["a"] });
  await batch.run(["--retry-failed"]);
  expect(prompts).toEqual(["a", "a"]);
});

test("--max sends the first lines, and the next run the others", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(["a", "b", "c"]), { fetch });
  const { stderr, exitCode } = await batch.run(["--max", "2"]);
  expect({ stderr, exitCode }).toEqual({ stderr: "vidtask: 2 created, 1 not sent.\n", exitCode: 0 });
  expect((await batch.run(["--dry-run"])).stderr).toContain(
    "1 to create at https://gateway.example, 2 sent before.",
  );
  await batch.run(["--max", "2"]);
  expect(prompts).toEqual(["a", "b", "c"]);
});

test("Without a journal each run sends every line", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(["a"]), { fetch });
  await batch.run(["--no-journal"]);
  await batch.run(["--no-journal"]);
  expect(prompts).toEqual(["a", "a"]);
});

test("Where the journal can't be written nothing is sent", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(["a"]), { fetch, env: { XDG_STATE_HOME: "/dev/null" } });
  expect((await batch.run()).exitCode).toBe(12);
  expect(prompts).toEqual([]);
});

test("Prompts are kept out of the journal with --no-journal-prompt, and the next run still knows their lines", async () => {
  const { prompts, fetch } = gatewayOf();
  const batch = batchOf(promptsFile(["a secret"]), { fetch });
  await batch.run(["--no-journal-prompt"]);
  const text = readFileSync(join(batch.state, "vidtask", "journal.ndjson"), "utf8");
  expect(text).not.toContain('"prompt"');
  await batch.run();
  expect(prompts).toEqual(["a secret"]);
});

test("A terminal gets a line of text for each", async () => {
  const { fetch } = gatewayOf({ b: refusal(400, "bad\u001b[2J") });
  const world = { fetch, tty: { stdout: true, stderr: false }, env: { NO_COLOR: "1" } };
  const batch = batchOf(promptsFile(["a", "b"]), world);
  await batch.run(["--quiet"]);
  expect((await batch.run(["--quiet"])).stdout).toMatchInlineSnapshot(`
    "line 1  pending  id of a  (sent before)
    line 2  refused  https://gateway.example answered 400 (bad␛[2J): correct the call.
    "
  `);
});

test("--output json is one array at the end", async () => {
  const { fetch } = gatewayOf();
  const { stdout } = await batchOf(promptsFile(["a", "b"]), { fetch }).run(["--output", "json"]);
  expect(JSON.parse(stdout)).toEqual([resultOf(1, "a"), resultOf(2, "b")]);
});
