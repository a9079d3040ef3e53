// What a package's README shows is a file that is type-checked, and what can be run by itself runs.
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createClient, createTask } from "@vidtask/client";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { isFinal } from "../../../packages/types/examples/is-final.ts";
import { listPackages } from "../src/list-packages.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const folders = listPackages(ROOT);

test.each(folders)("%s has a README whose code is in files", (folder) => {
  const readme = readFileSync(join(ROOT, folder, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/^<!-- (\S+) -->\n```ts\n(.*?)^```$/gms)];
  expect(readme.match(/^```ts/gm) ?? []).toHaveLength(blocks.length);
  for (const [, file = "", code] of blocks) {
    expect(code).toBe(readFileSync(join(ROOT, folder, file), "utf8"));
  }
});

test.each(folders)("%s has the project's licence", (folder) => {
  expect(readFileSync(join(ROOT, folder, "LICENSE"), "utf8")).toBe(
    readFileSync(join(ROOT, "LICENSE"), "utf8"),
  );
});

test("the README's mock answers a completed task", async () => {
  const file = join(ROOT, "openapi/examples/mock.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [file]);
  expect(stdout).toMatch(/^200 \{.*status: 'completed'/s);
}, 30_000);

test("the README's wait for many tasks prints what became of each", async () => {
  const simulator = createSimulator({
    speed: 10_000,
    outcome: ({ prompt }) => (prompt === "1" ? "failed" : undefined),
  });
  const gateway = await serve(simulator);
  onTestFinished(() => gateway.close());
  const env = { ...process.env, VIDTASK_BASE_URL: gateway.url, VIDTASK_API_KEY: "sk-any" };
  const client = createClient({ baseUrl: gateway.url, apiKey: "sk-any" });
  const body = { model: "veo3.1-fast", prompt: "1" };
  const tasks = [await createTask(client, body), await createTask(client, { ...body, prompt: "2" })];
  const file = join(ROOT, "packages/client/examples/wait-for-tasks.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [file, ...tasks.map(({ id }) => id)], {
    env,
  });
  expect(stdout).toContain(`${tasks[0]?.id} TaskFailedError`);
  expect(stdout).toMatch(/^veo3\.1-fast:\S+ http:\S+\.mp4/m);
});

test("the README's test of a status word holds", () => {
  expect(isFinal({ status: "SUCCESS" })).toBe(true);
  expect(isFinal({ status: "nobody has seen this yet" })).toBe(false);
});
