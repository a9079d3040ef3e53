// The command line as it is published, in a process of its own.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";
import packageJson from "../../package.json" with { type: "json" };
import { freshState, KEY, vidtask as runSource } from "../helpers.ts";

const BIN = fileURLToPath(new URL(`../../${packageJson.bin.vidtask}`, import.meta.url));
const SOURCE = fileURLToPath(new URL("../../src/bin.ts", import.meta.url));

beforeAll(() => {
  if (!existsSync(BIN)) {
    throw new Error("apps/cli/dist/bin.js is missing. Run `pnpm build` first.");
  }
});

/** Start `node <file> <args>` with nothing else in its environment. */
function start(file: string, args: string[], env: Record<string, string>) {
  return spawn(process.execPath, [file, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
}

/** Run the built command line to its end. */
async function vidtask(args: string[], env: Record<string, string> = {}, file = BIN) {
  const child = start(file, args, { VIDTASK_BASE_URL: inject("mockUrl"), ...env });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { stdout, stderr, exitCode };
}

test("It queries a task, and prints JSON into a pipe", async () => {
  const { stdout, ...rest } = await vidtask(["query", "grok:a/b=1"], { VIDTASK_API_KEY: KEY });
  expect(rest).toEqual({ exitCode: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({
    id: "grok:a/b=1",
    status: "pending",
    outcome: "running",
    updatedAt: "2025-06-19T08:52:47.003Z",
  });
});

test("It creates a task", async () => {
  const args = ["create", "--model", "veo3.1-fast", "--prompt", "A fox", "--images", ""];
  const { stdout, ...rest } = await vidtask(args, { VIDTASK_API_KEY: KEY, XDG_STATE_HOME: freshState() });
  expect(rest).toEqual({ exitCode: 0, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ id: "veo3-fast-frames:1790000000-a1B2c3D4e5" });
});

test("A prompt comes from the standard input as it is", async () => {
  const args = ["create", "--model", "veo3", "--prompt", "-", "--print", "curl"];
  const env = { VIDTASK_BASE_URL: inject("mockUrl") };
  const child = spawn(process.execPath, [BIN, ...args], { env, stdio: "pipe" });
  child.stdin.end("One\r\ntwo\n");
  const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, "close")]);
  expect(exitCode).toBe(0);
  expect(stdout).toContain('"prompt":"One\\r\\ntwo"');
});

test("Its version is the package's", async () => {
  expect(await vidtask(["--version"])).toEqual({
    exitCode: 0,
    stdout: `${packageJson.version}\n`,
    stderr: "",
  });
});

test("Its help is that of the sources", async () => {
  const { stdout } = await runSource(["--help"]);
  expect(await vidtask(["--help"])).toEqual({ exitCode: 0, stdout, stderr: "" });
});

test("Without a key it says so and exits 3", async () => {
  expect(await vidtask(["query", "task_1"])).toEqual({
    exitCode: 3,
    stdout: "",
    stderr: "vidtask: No API key is set. Put the gateway's key in VIDTASK_API_KEY.\n",
  });
});

test("Minified, it still tells its errors apart", async () => {
  const { exitCode, stderr } = await vidtask(["query", "task_1"], {
    VIDTASK_API_KEY: KEY,
    VIDTASK_BASE_URL: `${inject("mockUrl")}/elsewhere`,
  });
  expect(stderr).toMatch(
    /^vidtask: \S+\/elsewhere answered 404 [^\n]*: no such API; check the base URL[^\n]*\n$/,
  );
  expect(exitCode).toBe(4);
});

test.each([[["query", "task_1"]], [["create", "--help"]], [["--version"]]])(
  "A pipe that is closed early ends %j silently with 0",
  async (args) => {
    const child = start(BIN, args, { VIDTASK_BASE_URL: inject("mockUrl"), VIDTASK_API_KEY: KEY });
    child.stdout.destroy();
    const [stderr, [exitCode]] = await Promise.all([text(child.stderr), once(child, "close")]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  },
);

test("A closed stderr does not change the exit code", async () => {
  const child = start(BIN, ["query", "task_1"], {});
  child.stderr.destroy();
  const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, "close")]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
});

// Node 20 runs the built file only.
test.runIf(process.features.typescript)("The sources run unbuilt", async () => {
  expect(await vidtask(["--version"], {}, SOURCE)).toEqual(await vidtask(["--version"]));
});
