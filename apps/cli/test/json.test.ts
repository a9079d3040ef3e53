// What a program reads.
import { expect, test } from "vitest";
import pageCompleted from "../../../openapi/test/fixtures/page-completed.json" with { type: "json" };
import pagePending from "../../../openapi/test/fixtures/page-pending.json" with { type: "json" };
import { vidtask, type World } from "./helpers.ts";

async function stdoutOf(args: string[], world: World): Promise<string> {
  const { stdout, stderr, exitCode } = await vidtask(args, world);
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
}

const pending = { prefer: "code=200, example=pending" };
const completed = { prefer: "code=200, example=completed" };

test("A pipe gets the page's completed task as one line of JSON with ISO dates and without raw", async () => {
  expect(await stdoutOf(["query", pageCompleted.id], completed)).toMatchInlineSnapshot(`
    "{"id":"grok:299604b7-c5ea-47b5-bc64-c06f300f0d27","status":"completed","outcome":"succeeded","progress":100,"videoUrl":"https://soruxgpt-saas-yimeng.soruxgpt.com/file_download/ca10efbb-ae64-426e-99f0-f365bc3cd941.mp4","thumbnailUrl":"https://soruxgpt-saas-yimeng.soruxgpt.com/file_download/f4fd6fe4-8091-4528-be32-335f4fc9af65.jpg","model":"grok-3","prompt":"cat fish  --mode=custom","updatedAt":"2025-11-30T17:09:12.000Z","completedAt":"2025-11-30T17:09:12.000Z"}
    "
  `);
});

test("What is not known of the page's pending task is absent, neither null nor undefined", async () => {
  const task: unknown = JSON.parse(await stdoutOf(["query", pagePending.id], pending));
  expect(task).toStrictEqual({
    id: pagePending.id,
    status: "pending",
    outcome: "running",
    enhancedPrompt: expect.stringMatching(/^A surreal [^`]* colors\.$/),
    updatedAt: "2025-06-19T08:52:47.003Z",
  });
});

test("The id is the one that was asked for, not the body's", async () => {
  expect(JSON.parse(await stdoutOf(["query", "grok:asked/for=1"], completed))).toMatchObject({
    id: "grok:asked/for=1",
  });
});

test("A failed task has its reason, and the exit code is still 0", async () => {
  const world = { prefer: "code=200, example=failedOpenai" };
  expect(JSON.parse(await stdoutOf(["query", "video_1"], world))).toStrictEqual({
    id: "video_1",
    status: "failed",
    outcome: "failed",
    progress: 30,
    model: "sora-2",
    error: { message: "The images must not show real people", code: "content_policy_violation" },
    createdAt: "2026-09-21T14:13:20.000Z",
    completedAt: "2026-09-21T14:14:50.000Z",
  });
});

test("A terminal gets JSON if it is asked for, indented and without colours", async () => {
  const args = ["query", pageCompleted.id];
  const asked = await stdoutOf([...args, "--output", "json"], { ...completed, tty: true });
  const piped: unknown = JSON.parse(await stdoutOf(args, completed));
  expect(asked).toBe(`${JSON.stringify(piped, null, 2)}\n`);
});

test.each([
  ["in a pipe", [], { tty: false }],
  ["on a terminal", [], { tty: true }],
  ["with --output text", ["--output", "text"], { tty: true }],
])("--raw prints the page's two bodies as they came, %s", async (_, flags, world) => {
  const rawOf = async (id: string, options: World) =>
    JSON.parse(await stdoutOf(["query", id, "--raw", ...flags], { ...world, ...options }));
  expect(await rawOf(pageCompleted.id, completed)).toStrictEqual(pageCompleted);
  expect(await rawOf(pagePending.id, pending)).toStrictEqual(pagePending);
});

test("--raw keeps what the contract does not know", async () => {
  const body = { status: "completed", video_url: "https://m.example/v.mp4", surprise: { deep: [1, null] } };
  const stdout = await stdoutOf(["query", "x", "--raw"], { fetch: () => Response.json(body) });
  expect(JSON.parse(stdout)).toStrictEqual(body);
});
