// The gateway in a box, over its real sockets; time runs faster in the processes, not in the test.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { stat } from "node:fs/promises";
import { dirname } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { vidtask } from "./helpers.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const START = fileURLToPath(new URL("../scripts/start.ts", import.meta.url));
const FAST_TIME = fileURLToPath(new URL("./fast-time.ts", import.meta.url));

function start(
  script: string,
  args: string[],
  TMPDIR?: string,
): ChildProcess & { stdout: object; stderr: object } {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...(TMPDIR && { TMPDIR }) };
  return spawn(process.execPath, ["--import", FAST_TIME, script, ...args], {
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
}

test.each([
  [BIN, ["demo"]],
  [START, []],
])("%s %j creates a video and downloads it, with no key and no gateway set", async (script, args) => {
  const folder = await temporaryFolder();
  const child = start(script, args, folder);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^success 100 % {2}task_\w+\n {2}video {6}http:\/\/127\.0\.0\.1:\d+\/media\/\S+\.mp4/,
  );
  expect(stderr).toMatch(/^A gateway in a box serves at http:\/\/127\.0\.0\.1:\d+/);
  expect(stderr).toContain("vidtask create --model grok-video-3");
  const file = /^ {2}file {7}(\S+)$/m.exec(stdout)?.[1] ?? "";
  expect(dirname(dirname(file))).toBe(folder);
  expect((await stat(file)).size).toBeGreaterThan(1_000);
  expect(stderr).toMatch(/in_progress \d+ %/);
});

test("simulate prints its address, answers the command line, and ends at Ctrl-C with 0", async () => {
  const child = start(BIN, [
    "simulate",
    "--dialect",
    "envelope",
    "--seed",
    "7",
    "--fault",
    "server-json@query",
  ]);
  const exit = once(child, "close");
  const [url] = await once(createInterface({ input: child.stdout }), "line");
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const world = { env: { VIDTASK_BASE_URL: url } };

  const created = await vidtask(["create", "--model", "veo3", "--prompt", "A fox"], world);
  expect(created).toMatchObject({ exitCode: 0, stderr: "" });
  const { id } = JSON.parse(created.stdout);
  expect(await vidtask(["query", id], world)).toMatchObject({ exitCode: 5 });
  const queried = await vidtask(["query", id, "--raw"], world);
  expect(JSON.parse(queried.stdout)).toMatchObject({ code: "success", data: { task_id: id } });

  child.kill("SIGINT");
  expect(await exit).toEqual([0, null]);
});

test.each([
  [["--dialect", "klingon"], "There is no dialect klingon; use one of veo, detail, grok, openai, envelope"],
  [["--fault", "flood"], "There is no fault flood; use one of rate-limit, "],
  [["--fault", "drop@upload"], "There is no operation upload; use one of create, query, media"],
  [["--fault", "drop:often"], "often is not a number"],
  [["--fault", "drop:7"], "probability must be a number"],
  [["--speed", "0"], "speed must be a number, more than 0"],
  [["--port", "99999"], "99999 is no port"],
])("simulate %j is a fault of usage", async (args, sentence) => {
  const { exitCode, stdout, stderr } = await vidtask(["simulate", ...args]);
  expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
  expect(stderr).toContain(sentence);
});
