// The client's examples, each in a process of its own, against a gateway in a box.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { createSimulator, type SimulatorOptions } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { temporaryFolder } from "../../../packages/client/test/temporary-folder.ts";

const EXAMPLES = new URL("../../../packages/client/examples/", import.meta.url);

/** A gateway whose tasks are done at once, and the ids of two of them. */
async function openGateway(options: SimulatorOptions = {}) {
  const simulator = createSimulator({ duration: 0, ...options });
  const { url, close } = await serve(simulator);
  onTestFinished(close);
  const create = async (prompt: string) => {
    const headers = { Authorization: "Bearer sk-test", "Content-Type": "application/json" };
    const body = JSON.stringify({ model: "veo3", prompt });
    const reply: { id: string } = await (
      await fetch(`${url}/v1/video/create`, { method: "POST", headers, body })
    ).json();
    return reply.id;
  };
  return { url, create };
}

/** Run an example to its end. */
async function run(name: string, url: string, args: readonly string[] = []) {
  const env = { VIDTASK_BASE_URL: url, VIDTASK_API_KEY: "sk-test" };
  const file = fileURLToPath(new URL(name, EXAMPLES));
  const child = spawn(process.execPath, [file, ...args], { env, stdio: ["ignore", "pipe", "pipe"] });
  const [stdout, stderr, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { stdout, stderr, exitCode };
}

test("wait-for-tasks.ts prints each video, and the error of the task that failed", async () => {
  const { url, create } = await openGateway();
  const good = await create("A fox");
  const bad = await create("fail");
  const { stdout, exitCode } = await run("wait-for-tasks.ts", url, [good, bad]);
  expect(exitCode).toBe(0);
  expect(stdout).toMatch(new RegExp(`^${good} http://.*\\.mp4`, "m"));
  expect(stdout).toMatch(new RegExp(`^${bad} TaskFailedError`, "m"));
});

test("watch-task.ts prints the task as it is, to its end", async () => {
  const { url, create } = await openGateway();
  const { stdout } = await run("watch-task.ts", url, [await create("A fox")]);
  expect(stdout).toBe("completed succeeded ?\n");
});

test("download-video.ts puts the video into the file", async () => {
  const { url, create } = await openGateway();
  const file = join(await temporaryFolder(), "fox.mp4");
  const args = [await create("A fox"), file];
  expect((await run("download-video.ts", url, args)).stdout).toMatch(
    /^\d{4,} bytes, SHA-256 [0-9a-f]{64}\n$/,
  );
  expect((await run("download-video.ts", url, args)).stdout).toBe("It was there already.\n");
});

test("stop-waiting.ts prints the video, or why there is none", async () => {
  const { url, create } = await openGateway();
  expect((await run("stop-waiting.ts", url, [await create("A fox")])).stdout).toMatch(/\.mp4/);
  const failed = await run("stop-waiting.ts", url, [await create("fail")]);
  expect(failed).toMatchObject({ exitCode: 1, stdout: "" });
  expect(failed.stderr).toContain("TaskFailedError");
});

test("handle-errors.ts tells a task that failed from a create that may be paid for", async () => {
  const failing = await openGateway({ outcome: "failed", dialect: "envelope" });
  expect((await run("handle-errors.ts", failing.url)).stderr).toMatch(/^Change the request: /);
  const dropping = await openGateway({ faults: [{ name: "drop", on: "create" }] });
  expect((await run("handle-errors.ts", dropping.url)).stderr).toMatch(/^Perhaps paid for/);
  const poor = await openGateway({ faults: [{ name: "quota", on: "create" }] });
  expect((await run("handle-errors.ts", poor.url)).stderr).toBe("Check the account.\n");
});
