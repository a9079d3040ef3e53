import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { isOfDescription, sourcePaths } from "../../src/source-paths.ts";

const DOCS = fileURLToPath(new URL("../../", import.meta.url));
const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

test("an edit of a guide shows in the served page", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "vidtask-live-"));
  for (const name of ["content", "layouts"]) {
    cpSync(join(DOCS, name), join(folder, name), { recursive: true });
  }
  const args = [`--input=${folder}/content`, `--output=${folder}/dist`, "--port=0"];
  const site = spawn(process.execPath, [join(DOCS, "scripts/site.ts"), ...args], { stdio: "pipe" });
  onTestFinished(async () => {
    site.kill();
    await once(site, "close");
    rmSync(folder, { recursive: true });
  });
  let url = "";
  for await (const line of createInterface(site.stdout)) {
    url = /^The site is at (\S+)/.exec(line)?.[1] ?? "";
    if (url) {
      break;
    }
  }
  const read = async () => (await fetch(`${url}waiting.html`)).text();
  expect(await read()).not.toContain("A sentence that is new.");
  appendFileSync(join(folder, "content/waiting.md"), "\nA sentence that is new.\n");
  await expect.poll(read, { timeout: 30_000 }).toContain("<p>A sentence that is new.</p>");
});

test("every file that a guide shows is watched, and every path that is watched exists", () => {
  const guides = globSync("content/**/*.md", { cwd: DOCS }).map((file) =>
    readFileSync(join(DOCS, file), "utf8"),
  );
  const shown = [...guides.join("\n").matchAll(/^<!-- file (\S+) -->$/gm)].map(([, file = ""]) => file);
  expect(shown.length).toBeGreaterThan(5);
  const isWatched = (file: string) =>
    sourcePaths.some((path) => file === path || file.startsWith(`${path}/`));
  expect(shown.filter((file) => !isWatched(file))).toEqual([]);
  expect(sourcePaths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

test("a change of the description or of a sample bundles the description anew; another does not", () => {
  const samples = ["openapi/openapi.yaml", "openapi/zh-CN.overlay.yaml", "apps/cli/examples/query-video.sh"];
  expect(samples.map(isOfDescription)).toEqual([true, true, true]);
  expect(["README.md", "openapi/SOURCES.md", "apps/docs/content/index.md"].some(isOfDescription)).toBe(false);
});
