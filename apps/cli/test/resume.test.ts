// `vidtask resume`: what is still open is waited for and downloaded, at real sockets and into real files.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { freshState, vidtask } from "./helpers.ts";
import { linesOf } from "./tasks.ts";

/** A gateway, a state folder and a folder for videos. */
async function setUp(dialect: "veo" | "openai" = "veo") {
  const simulator = createSimulator({ dialect, seed: 7, duration: 1 });
  const server = await serve(simulator);
  const videos = join(mkdtempSync(join(tmpdir(), "vidtask-resume-")), "videos");
  onTestFinished(async () => {
    await server.close();
    rmSync(join(videos, ".."), { recursive: true });
  });
  const env = { VIDTASK_BASE_URL: server.url, XDG_STATE_HOME: freshState() };
  const run = (...args: string[]) => vidtask(args, { env, isReal: true });
  const create = (prompt: string, ...flags: string[]) =>
    run("create", "--model", "veo3.1-fast", "--prompt", prompt, ...flags);
  const resume = (...flags: string[]) => run("resume", "--dir", videos, "--interval", "20ms", ...flags);
  return { simulator, server, videos, env, run, create, resume };
}

test("Every open task is waited for and downloaded into the folder, once", async () => {
  const { simulator, videos, create, resume, run } = await setUp();
  await create("A fox");
  await create("A cat");
  const { exitCode, stdout } = await resume();
  expect(exitCode).toBe(0);
  const ids = simulator.tasks.map(({ id }) => id).sort();
  const lines = linesOf(stdout);
  expect(lines).toHaveLength(2);
  expect(readdirSync(videos)).toHaveLength(2);
  for (const id of ids) {
    expect(lines).toContainEqual(
      expect.objectContaining({
        id,
        outcome: "succeeded",
        download: expect.objectContaining({
          skipped: false,
          sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        }),
      }),
    );
  }
  const again = await resume();
  expect(again).toMatchObject({ exitCode: 0, stdout: "" });
  expect(again.stderr).toContain("No task is open");
  const listed = linesOf((await run("list")).stdout);
  expect(listed).toEqual([
    expect.objectContaining({ file: expect.stringContaining(videos) }),
    expect.objectContaining({ file: expect.stringContaining(videos) }),
  ]);
});

test("A task whose video was shown is not open any more, one that list has seen succeed still is", async () => {
  const { simulator, videos, create, resume, run } = await setUp();
  await create("Shown", "--wait", "--interval", "20ms");
  await create("Only listed");
  await run("list", "--refresh");
  expect((await resume()).exitCode).toBe(0);
  expect(readdirSync(videos)).toHaveLength(1);
  expect(simulator.tasks).toHaveLength(2);
});

test("The videos of a batch are downloaded although --wait has shown them, once", async () => {
  const { videos, run, resume } = await setUp();
  const file = join(videos, "..", "prompts.ndjson");
  const lines = ["A fox", "A cat"].map((prompt) => JSON.stringify({ model: "veo3.1-fast", prompt }));
  writeFileSync(file, lines.join("\n"));
  expect((await run("create", "--from", file, "--wait", "--interval", "20ms")).exitCode).toBe(0);
  expect((await resume()).exitCode).toBe(0);
  expect(readdirSync(videos)).toHaveLength(2);
  expect((await resume()).stderr).toContain("No task is open");
});

test.each([
  [["wait"], []],
  [["wait"], ["--output", "json"]],
  [["watch"], []],
  [["query"], []],
])("%j whose output could not be written has shown nothing", async ([command = ""], flags) => {
  const { simulator, env, videos, create, resume } = await setUp();
  await create("A fox");
  await create("A cat");
  simulator.advance(60_000);
  const ids = simulator.tasks.map(({ id }) => id).slice(0, command === "wait" ? 2 : 1);
  await vidtask([command, ...ids, ...flags], { env, isReal: true, isClosed: true });
  expect((await resume()).exitCode).toBe(0);
  expect(readdirSync(videos)).toHaveLength(2);
  const again = await vidtask([command, ...ids, ...flags], { env, isReal: true });
  expect(again.exitCode).toBe(0);
});

test("A failed one exits 8 and loses no other; the next resume leaves it alone", async () => {
  const { videos, create, resume } = await setUp();
  await create("fail");
  await create("A cat");
  const { exitCode, stdout } = await resume();
  expect(exitCode).toBe(8);
  expect(linesOf(stdout)).toContainEqual(expect.objectContaining({ outcome: "failed" }));
  expect(readdirSync(videos)).toHaveLength(1);
  expect((await resume()).stderr).toContain("No task is open");
});

test("A task whose download failed stays open", async () => {
  const { videos, create, resume } = await setUp();
  await create("A fox");
  writeFileSync(videos, "a file in the folder's place");
  expect((await resume()).exitCode).toBe(12);
  rmSync(videos);
  expect((await resume()).exitCode).toBe(0);
  expect(readdirSync(videos)).toHaveLength(1);
});

test("create --download leaves nothing open", async () => {
  const { videos, create, resume } = await setUp();
  const file = join(videos, "..", "fox.mp4");
  expect((await create("A fox", "--download", file, "--interval", "20ms")).exitCode).toBe(0);
  expect(readFileSync(file).length).toBeGreaterThan(0);
  expect((await resume()).stderr).toContain("No task is open");
  expect(existsSync(videos)).toBe(false);
});

test("vidtask download closes a task too", async () => {
  const { simulator, videos, create, run, resume } = await setUp();
  await create("A fox");
  const [task] = simulator.tasks;
  simulator.advance(60_000);
  await run("download", task?.id ?? "", "--file", join(videos, "..", "fox.mp4"));
  expect((await resume()).stderr).toContain("No task is open");
});

test("Ctrl-C ends it with a line that says how to go on", async () => {
  const { env, create, videos } = await setUp();
  await create("stuck");
  const controller = new AbortController();
  const running = vidtask(["resume", "--dir", videos, "--interval", "20ms"], {
    env,
    isReal: true,
    interrupt: controller.signal,
  });
  controller.abort();
  const { exitCode, stderr } = await running;
  expect(exitCode).toBe(130);
  expect(stderr).toContain(
    `Interrupted; the tasks go on. To go on with them: vidtask resume --dir ${videos}\n`,
  );
});
