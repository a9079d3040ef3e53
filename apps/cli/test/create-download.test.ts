// `vidtask create --download`: one create, its video in a file.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { sha256 } from "../../../packages/client/test/media-server.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { CliError } from "../src/cli-error.ts";
import { expectError, freshState, KEY, start, vidtask, type World } from "./helpers.ts";
import { mediaGatewayOf, SIGNATURE, VIDEO } from "./media-gateway.ts";

const BIN = fileURLToPath(new URL("../src/bin.ts", import.meta.url));
const create = ["create", "--model", "veo3", "--prompt", "A fox"];

/** A gateway that answers a create with the finished task, and a folder. */
async function setUp(serve?: RequestListener) {
  const gateway = await mediaGatewayOf({ task_1: "completed" }, serve);
  const folder = await temporaryFolder();
  const world: World = { isReal: true, env: { VIDTASK_BASE_URL: gateway.url, NO_COLOR: "1" } };
  return { gateway, folder, file: join(folder, "fox.mp4"), world };
}

test("It waits without being told to, and prints the task and its file as one object", async () => {
  const { gateway, file, world } = await setUp();
  const { exitCode, stdout, stderr } = await vidtask([...create, "--download", file], world);
  expect({ exitCode, stdout: JSON.parse(stdout) }).toEqual({
    exitCode: 0,
    stdout: {
      id: "task_1",
      status: "completed",
      outcome: "succeeded",
      videoUrl: gateway.toVideoUrl("task_1"),
      download: { file, bytes: VIDEO.byteLength, sha256: sha256(VIDEO), skipped: false },
    },
  });
  expect(await readFile(file)).toEqual(VIDEO);
  expect(stderr).not.toContain(SIGNATURE);
  expect(gateway.requests.map(({ method }) => method)).toEqual(["POST", "GET"]);
});

test("On a terminal the file stands below the task", async () => {
  const { folder, file, world, gateway } = await setUp();
  const tty = { stdout: true, stderr: false };
  const { stdout } = await vidtask([...create, "--wait", "--download", file], { ...world, tty });
  expect(stdout.replace(folder, "/videos").replace(gateway.url, "http://gateway")).toMatchInlineSnapshot(`
    "completed  task_1
      video      http://gateway/media/task_1.mp4?signature=5ecre7
      file       /videos/fox.mp4
      size       2.5 MB
      sha256     6b53442f8f64fbf14a896e7774084b5a95e1b3bb2724d22e2918b68674dafbdf
    "
  `);
});

test("--raw prints the gateway's body alone", async () => {
  const { gateway, file, world } = await setUp();
  const { stdout } = await vidtask([...create, "--raw", "--download", file], world);
  const video_url = gateway.toVideoUrl("task_1");
  expect(JSON.parse(stdout)).toEqual({ id: "task_1", status: "completed", video_url });
});

test.each([[["--download"]], [["--download", "--quiet"]], [["--download="]]])(
  "With %j the file is named after the task, in the current folder",
  async (flags) => {
    const { gateway, folder } = await setUp();
    const env = { VIDTASK_BASE_URL: gateway.url, VIDTASK_API_KEY: KEY, XDG_STATE_HOME: freshState() };
    const child = spawn(process.execPath, [BIN, ...create, ...flags], { env, cwd: folder });
    const [stdout, [exitCode]] = await Promise.all([text(child.stdout), once(child, "close")]);
    expect({ exitCode, stdout: JSON.parse(stdout) }).toMatchObject({
      exitCode: 0,
      stdout: { download: { file: join(folder, "task_1.mp4") } },
    });
    expect(await readdir(folder)).toEqual(["task_1.mp4"]);
  },
);

test("Where no video can go, nothing is created", async () => {
  const { gateway, folder, file, world } = await setUp();
  await writeFile(file, "old");
  const busy = await vidtask([...create, "--download", file], world);
  expectError(busy, 12);
  expect(busy.stderr).toBe(`vidtask: ${file} is there already. Name another file, or use --overwrite.\n`);
  await mkdir(join(folder, "there"));
  for (const path of [join(folder, "there"), join(folder, "none", "a.mp4"), `${folder}/none/`]) {
    expectError(await vidtask([...create, "--download", path], world), 12);
  }
  expectError(await vidtask([...create, "--download", "-"], world), 2);
  expect(gateway.requests).toEqual([]);
  const replaced = await vidtask([...create, "--overwrite", "--download", file], world);
  expect(replaced.exitCode).toBe(0);
  expect(await readFile(file)).toEqual(VIDEO);
});

test("A download that fails has its exit code, and the task is printed all the same", async () => {
  const { file, world } = await setUp((_, response) => response.writeHead(503).end());
  const { exitCode, stdout, stderr } = await vidtask([...create, "--download", file], world);
  expect({ exitCode, stdout: JSON.parse(stdout) }).toMatchObject({
    exitCode: 5,
    stdout: { id: "task_1", outcome: "succeeded" },
  });
  expect(stdout).not.toContain("download");
  expect(stderr).toContain(
    `vidtask: The video is made, and still to be downloaded: vidtask download task_1 -o ${file}\n`,
  );
  expect(stderr).not.toContain(SIGNATURE);
});

test("Ctrl-C in the download says how to go on, and prints the task", async () => {
  const interrupt = new AbortController();
  const { file, world } = await setUp(() => interrupt.abort(new CliError("Ended by SIGINT.", 130)));
  const call = start([...create, "--download", file], { ...world, interrupt: interrupt.signal });
  expect(await call.exitCode).toBe(130);
  expect(JSON.parse(call.stdout)).toMatchObject({ id: "task_1", outcome: "succeeded" });
  expect(call.stderr).toContain(
    `vidtask: Interrupted; the video is made. To download it: vidtask download task_1 -o ${file}\n`,
  );
});
