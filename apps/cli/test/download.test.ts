// `vidtask download`: over real sockets, into real files.
import { once } from "node:events";
import { readdir, readFile, writeFile } from "node:fs/promises";
import type { RequestListener } from "node:http";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { expect, test } from "vitest";
import { sendVideo, sha256 } from "../../../packages/client/test/media-server.ts";
import { closedUrl } from "../../../packages/client/test/server.ts";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";
import { CliError } from "../src/cli-error.ts";
import { expectError, KEY, start, vidtask, type World } from "./helpers.ts";
import { mediaGatewayOf, SIGNATURE, VIDEO } from "./media-gateway.ts";

const DIGEST = sha256(VIDEO);

/** A call in a folder of its own, at a gateway of its own. */
async function setUp(
  answers: Record<string, string | object> = { task_1: "completed" },
  serve?: RequestListener,
) {
  const gateway = await mediaGatewayOf(answers, serve);
  const folder = await temporaryFolder();
  const file = join(folder, "fox.mp4");
  const run = (args: string[], world: World = {}) => {
    const { env, ...rest } = world;
    return vidtask(["download", ...args], {
      isReal: true,
      env: { VIDTASK_BASE_URL: gateway.url, NO_COLOR: "1", ...env },
      ...rest,
    });
  };
  return { gateway, folder, file, run };
}

test("The video of a task goes to the file, and JSON says what is there", async () => {
  const { file, run } = await setUp();
  const { exitCode, stdout, stderr } = await run(["task_1", "-o", file]);
  expect({ exitCode, stdout: JSON.parse(stdout) }).toEqual({
    exitCode: 0,
    stdout: { id: "task_1", file, bytes: VIDEO.byteLength, sha256: DIGEST, skipped: false },
  });
  expect(await readFile(file)).toEqual(VIDEO);
  expect(stderr).toMatch(/^task_1 {2}downloading 100 %, 2\.5 of 2\.5 MB\n$/m);
});

test("On a terminal it says where the video is", async () => {
  const { folder, file, run } = await setUp();
  const { stdout } = await run(["task_1", "-o", file], { tty: { stdout: true, stderr: false } });
  expect(stdout.replace(folder, "/videos")).toMatchInlineSnapshot(`
    "saved  task_1
      file       /videos/fox.mp4
      size       2.5 MB
      sha256     6b53442f8f64fbf14a896e7774084b5a95e1b3bb2724d22e2918b68674dafbdf
    "
  `);
});

test("--quiet says nothing but the result", async () => {
  const { file, run } = await setUp();
  expect(await run(["task_1", "-o", file, "--quiet"])).toMatchObject({ exitCode: 0, stderr: "" });
  expect(await run(["task_1", "-o", file, "--quiet"])).toMatchObject({ exitCode: 0, stderr: "" });
});

test("A file that is there is kept, exits 0 and costs no request; --overwrite replaces it", async () => {
  const { gateway, file, run } = await setUp();
  await writeFile(file, "old");
  const kept = await run(["task_1", "-o", file]);
  expect(JSON.parse(kept.stdout)).toEqual({ id: "task_1", file, bytes: 3, skipped: true });
  expect(kept).toMatchObject({
    exitCode: 0,
    stderr: `vidtask: ${file} is there already and was kept; --overwrite replaces it.\n`,
  });
  expect(gateway.requests).toEqual([]);
  const replaced = await run(["task_1", "-o", file, "--overwrite"]);
  expect(JSON.parse(replaced.stdout)).toMatchObject({ skipped: false, sha256: DIGEST });
});

test("A URL of another host is asked without the key, and none need be set", async () => {
  const { gateway, file, run } = await setUp();
  const url = gateway.toVideoUrl("a");
  for (const env of [
    { VIDTASK_BASE_URL: undefined, VIDTASK_API_KEY: undefined },
    { VIDTASK_BASE_URL: "https://gateway.example", VIDTASK_API_KEY: KEY },
  ]) {
    const { exitCode, stdout, stderr } = await run([url, "-o", file, "--overwrite"], { env });
    expect({ exitCode, ...JSON.parse(stdout) }).toMatchObject({ exitCode: 0, url, sha256: DIGEST });
    expect(stderr).toContain(`${gateway.url}/media/a.mp4?…  downloading`);
    expect(stderr).not.toContain(SIGNATURE);
  }
  expect(gateway.requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
});

test("A URL at the gateway itself gets the key", async () => {
  const { gateway, file, run } = await setUp();
  expect(await run([gateway.toVideoUrl("a"), "-o", file])).toMatchObject({ exitCode: 0 });
  expect(gateway.requests.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${KEY}`]);
});

const tasks = {
  task_1: "completed",
  runs: { status: "processing" },
  failed: { status: "failed", fail_reason: "no foxes" },
  empty: { status: "completed" },
};

test.each([
  ["unknown", 4, "check the id"],
  ["runs", 124, "Task runs is processing, without a video yet; wait for it first."],
  ["failed", 8, "no foxes"],
  ["empty", 8, "has no video"],
])("The task %s exits %i", async (id, code, sentence) => {
  const { folder, file, run } = await setUp(tasks);
  const result = await run([id, "-o", file]);
  expectError(result, code);
  expect(result.stderr).toContain(sentence);
  expect(await readdir(folder)).toEqual([]);
});

test.each<[string, number, RequestListener]>([
  ["is gone", 4, (_, response) => response.writeHead(410).end()],
  ["is a page", 5, (_, response) => response.end("<!doctype html><title>Sign in</title>")],
  ["is nothing", 5, (_, response) => response.end()],
  ["fails", 5, (_, response) => response.writeHead(503).end()],
  ["leads in a circle", 5, ({ url }, response) => response.writeHead(302, { Location: url }).end()],
  ["leads to a file", 5, (_, response) => response.writeHead(302, { Location: "file:///etc/passwd" }).end()],
  ["is asked for too often", 6, (_, response) => response.writeHead(429).end()],
  ["breaks off", 7, (request, response) => sendVideo(request, response, VIDEO, { cutAfter: 500_000 })],
])("A video that %s exits %i and keeps the old file", async (_, code, serve) => {
  const { file, run } = await setUp(tasks, serve);
  await writeFile(file, "old");
  const result = await run(["task_1", "-o", file, "--overwrite", "--quiet"]);
  expectError(result, code);
  expect(result.stderr).not.toContain(SIGNATURE);
  expect(await readFile(file, "utf8")).toBe("old");
});

test("A media host that can't be reached exits 7", async () => {
  const video_url = `${await closedUrl()}/a.mp4`;
  const { file, run } = await setUp({ task_1: { status: "completed", video_url } });
  expectError(await run(["task_1", "-o", file]), 7);
});

test("A place that no file can have exits 12, before anything is asked", async () => {
  const { gateway, folder, run } = await setUp();
  for (const file of [folder, `${folder}/`, join(folder, "none", "a.mp4")]) {
    expectError(await run(["task_1", "-o", file]), 12);
  }
  await writeFile(join(folder, "plain"), "");
  expectError(await run(["task_1", "-o", join(folder, "plain", "a.mp4")]), 12);
  expect(gateway.requests).toEqual([]);
});

test("A file that another download writes exits 12", async () => {
  const arrived = new AbortController();
  const { file, run } = await setUp(tasks, (_, response) => {
    response.writeHead(200, { "Content-Length": VIDEO.byteLength }).write(VIDEO.subarray(0, 1_000));
    arrived.abort();
  });
  const interrupt = new AbortController();
  const first = run(["task_1", "-o", file], { interrupt: interrupt.signal });
  await once(arrived.signal, "abort");
  const second = await run(["task_1", "-o", file]);
  expectError(second, 12);
  expect(second.stderr).toContain("another download is writing it");
  interrupt.abort(new Error("enough"));
  await first;
});

test.each([
  [["http://"], "That is no whole URL."],
  [["task_1", "-o", "-"], "A video goes to a file, not to the standard output."],
])("%j is a fault of usage", async (args, sentence) => {
  const { run } = await setUp();
  const result = await run(args);
  expectError(result, 2);
  expect(result.stderr).toContain(sentence);
});

test("Ctrl-C exits 130 and keeps what came; the same command goes on from it", async () => {
  const { gateway, file, run } = await setUp(tasks, (request, response) => {
    if (request.headers.range === undefined) {
      const headers = { "Content-Length": VIDEO.byteLength, ETag: '"1"' };
      response.writeHead(200, headers).write(VIDEO.subarray(0, 1_500_000));
    } else {
      sendVideo(request, response, VIDEO, { etag: '"1"' });
    }
  });
  const interrupt = new AbortController();
  const world = { isReal: true, env: { VIDTASK_BASE_URL: gateway.url }, interrupt: interrupt.signal };
  const call = start(["download", "task_1", "-o", file], world);
  // A line for each tenth of the video: this one comes with the last byte that is sent.
  while (!call.stderr.includes("downloading 5")) {
    await turn();
  }
  interrupt.abort(new CliError("Ended by SIGINT.", 130));
  expect({ exitCode: await call.exitCode, stdout: call.stdout }).toEqual({ exitCode: 130, stdout: "" });
  expect(call.stderr).toMatch(
    /^vidtask: Interrupted; what came is kept\. To go on, run the same command again\.$/m,
  );
  const { stdout, stderr } = await run(["task_1", "-o", file]);
  expect(JSON.parse(stdout)).toMatchObject({ sha256: DIGEST, skipped: false });
  expect(stderr).toMatch(/^vidtask: 1\.\d MB were there from an earlier download; it goes on from them\.$/m);
});
