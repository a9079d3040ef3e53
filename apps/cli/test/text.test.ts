// What a person sees.
import { expect, test } from "vitest";
import { vidtask, type World } from "./helpers.ts";

const ID = "grok:299604b7-c5ea-47b5-bc64-c06f300f0d27";

/** Two hours after the page's completed task was updated. */
const now = new Date("2025-11-30T19:09:12Z");

async function textOf(example: string, world: World = {}): Promise<string> {
  const prefer = `code=200, example=${example}`;
  const { stdout, stderr, exitCode } = await vidtask(["query", ID], { tty: true, now, prefer, ...world });
  expect({ stderr, exitCode }).toEqual({ stderr: "", exitCode: 0 });
  return stdout;
}

const plain = { env: { NO_COLOR: "1" } };

test("A terminal shows the page's pending task, its long prompt cut to the window", async () => {
  expect(await textOf("pending", { ...plain, columns: 60 })).toMatchInlineSnapshot(`
    "pending  grok:299604b7-c5ea-47b5-bc64-c06f300f0d27
      enhanced   A surreal and whimsical digital painting of a …
      updated    164 days ago (2025-06-19 08:52:47 UTC)
    "
  `);
});

test("A terminal shows the page's completed task with its whole URLs", async () => {
  expect(await textOf("completed", { ...plain, columns: 60 })).toMatchInlineSnapshot(`
    "completed 100 %  grok:299604b7-c5ea-47b5-bc64-c06f300f0d27
      video      https://soruxgpt-saas-yimeng.soruxgpt.com/file_download/ca10efbb-ae64-426e-99f0-f365bc3cd941.mp4
      thumbnail  https://soruxgpt-saas-yimeng.soruxgpt.com/file_download/f4fd6fe4-8091-4528-be32-335f4fc9af65.jpg
      model      grok-3
      prompt     cat fish  --mode=custom
      updated    2 hours ago (2025-11-30 17:09:12 UTC)
    "
  `);
});

test("A terminal shows progress and no more than is known", async () => {
  expect(await textOf("processingOpenai", plain)).toMatchInlineSnapshot(`
    "in_progress 64 %  grok:299604b7-c5ea-47b5-bc64-c06f300f0d27
      model      veo3.1-fast-components
    "
  `);
});

test("A terminal shows why a task failed, and the exit code is still 0", async () => {
  expect(await textOf("failedOpenai", plain)).toMatchInlineSnapshot(`
    "failed 30 %  grok:299604b7-c5ea-47b5-bc64-c06f300f0d27
      error      content_policy_violation: The images must not show real people
      model      sora-2
    "
  `);
});

test("Age is counted from now in the largest unit", async () => {
  const atOnce = { ...plain, now: new Date("2025-11-30T17:12:30Z") };
  expect(await textOf("completed", atOnce)).toContain("3 minutes ago (2025-11-30 17:09:12 UTC)\n");
});

test("Without a clock of its own, a terminal counts from the time of the day", async () => {
  expect(await textOf("completed", { ...plain, now: undefined })).toMatch(/ {2}updated {4}\d+ \w+ ago \(/);
});

test("Colours are on for a terminal", async () => {
  const text = await textOf("completed", { columns: 60 });
  expect(text.replaceAll("\x1b", "ESC")).toMatchInlineSnapshot(`
    "ESC[32mcompletedESC[39m 100 %  ESC[1mgrok:299604b7-c5ea-47b5-bc64-c06f300f0d27ESC[22m
      ESC[2mvideo    ESC[22m  https://soruxgpt-saas-yimeng.soruxgpt.com/file_download/ca10efbb-ae64-426e-99f0-f365bc3cd941.mp4
      ESC[2mthumbnailESC[22m  https://soruxgpt-saas-yimeng.soruxgpt.com/file_download/f4fd6fe4-8091-4528-be32-335f4fc9af65.jpg
      ESC[2mmodel    ESC[22m  grok-3
      ESC[2mprompt   ESC[22m  cat fish  --mode=custom
      ESC[2mupdated  ESC[22m  2 hours ago (2025-11-30 17:09:12 UTC)
    "
  `);
});

test.each([
  ["pending", "\x1b[33mpending\x1b[39m"],
  ["completed", "\x1b[32mcompleted\x1b[39m 100 %"],
  ["failedGrok", "\x1b[31mfailed\x1b[39m 0 %"],
])("The status of the example %s has the colour of its outcome", async (example, status) => {
  expect(await textOf(example)).toContain(`${status}  \x1b[1m${ID}\x1b[22m\n`);
});

test.each([{ NO_COLOR: "1" }, { TERM: "dumb" }, { FORCE_COLOR: "0" }])(
  "Colours are off on a terminal with %o",
  async (env) => {
    const text = await textOf("completed", { env });
    expect(text).not.toContain("\x1b");
    expect(text).toBe(await textOf("completed", plain));
  },
);

test("An error is red on a terminal, and plain with NO_COLOR", async () => {
  const world = { tty: true, prefer: "code=429, example=rateLimitRelay" };
  const { stderr } = await vidtask(["query", ID], world);
  expect(stderr.replaceAll("\x1b", "ESC")).toMatch(/^ESC\[1mESC\[31mvidtask: .*ESC\[39mESC\[22m\n$/);
  expect((await vidtask(["query", ID], { ...world, ...plain })).stderr).not.toContain("\x1b");
});

test("A pipe shows text if it is asked for, without colours unless they are forced", async () => {
  const prefer = "code=200, example=completed";
  const args = ["query", ID, "--output", "text"];
  expect((await vidtask(args, { prefer, now })).stdout).toBe(await textOf("completed", plain));
  const forced = await vidtask(args, { prefer, now, env: { FORCE_COLOR: "1" } });
  expect(forced.stdout).toBe(await textOf("completed"));
});
