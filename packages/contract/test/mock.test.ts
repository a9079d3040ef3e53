import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startMock } from "@vidtask/contract/mock";
import "@vidtask/contract/vitest";
import { expect, onTestFinished, test } from "vitest";
import { KEY } from "./helpers.ts";

test("the mock answers as the contract says", async () => {
  const { url, close } = await startMock();
  onTestFinished(close);
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const query = (headers: Record<string, string>) => fetch(`${url}/v1/video/query?id=any`, { headers });
  const key = { Authorization: `Bearer ${KEY}` };
  const pending = await query(key);
  expect(pending.status).toBe(200);
  await expect(pending).toKeepContract("queryVideo", { warnings: true });
  expect(await (await query({ ...key, Prefer: "code=200, example=completed" })).json()).toMatchObject({
    status: "completed",
  });
  const missing = await query({ ...key, Prefer: "code=404" });
  expect(missing.status).toBe(404);
  await expect(missing).toKeepContract("queryVideo");
  expect((await query({})).status).toBe(401);
});

test("two mocks have two ports", async () => {
  const mocks = await Promise.all([startMock(), startMock()]);
  for (const { close } of mocks) {
    onTestFinished(close);
  }
  expect(mocks[0]?.url).not.toBe(mocks[1]?.url);
});

test("without Prism it says what to install", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vidtask-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const source = fileURLToPath(import.meta.resolve("@vidtask/openapi/mock"));
  await copyFile(source, join(folder, "start-mock.ts"));
  // As it is published: with versions in place of the catalog.
  const peerDependencies = { "@stoplight/prism-core": "1.2.3", "@stoplight/prism-http": "4.5.6" };
  const exports = { "./package.json": "./package.json" };
  const manifest = { name: "@vidtask/openapi", type: "module", exports, peerDependencies };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  const script =
    'import("./start-mock.ts").then(({ startMock }) => startMock()).catch(({ message }) => console.log(message))';
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script], { cwd: folder });
  expect(stdout).toBe(
    "The mock needs Prism: npm install --save-dev @stoplight/prism-core@1.2.3 @stoplight/prism-http@4.5.6\n",
  );
});
