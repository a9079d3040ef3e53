// `pnpm release:version`, `pnpm diff` and what they write, in a copy of the project with a description that changes.
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, onTestFinished, test } from "vitest";
import { listPackages } from "../src/list-packages.ts";
import { readManifest } from "../src/read-manifest.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The files that a version is made of, in a folder of their own, with these changesets and a changed description. */
function copyProject(changesets: readonly string[], change: (description: string) => string) {
  const folder = mkdtempSync(join(tmpdir(), "vidtask-version-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const copy = (file: string) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(ROOT, file), join(folder, file), { recursive: true });
  };
  const packages = listPackages(ROOT).map((path) => `${path}/package.json`);
  const files = [
    "package.json",
    "pnpm-workspace.yaml",
    ".changeset/config.json",
    "apps/release/package.json",
    "apps/release/src",
  ];
  const description = ["openapi.yaml", "baseline.yaml", "zh-CN.overlay.yaml"].map(
    (file) => `openapi/${file}`,
  );
  for (const file of [...files, ...packages, ...description]) {
    copy(file);
  }
  for (const modules of ["node_modules", "apps/release/node_modules"]) {
    symlinkSync(join(ROOT, modules), join(folder, modules));
  }
  for (const [index, text] of changesets.entries()) {
    writeFileSync(join(folder, `.changeset/${index}.md`), text);
  }
  const file = join(folder, "openapi/openapi.yaml");
  writeFileSync(file, change(readFileSync(file, "utf8")));
  return {
    read: (path: string) => readFileSync(join(folder, path), "utf8"),
    run: (script: string) =>
      promisify(execFile)(process.execPath, [join(folder, "apps/release/src", script)], { cwd: folder }).then(
        ({ stdout }) => ({ code: 0, said: stdout }),
        ({ code, stderr }) => ({ code, said: stderr }),
      ),
  };
}

const { version } = readManifest(join(ROOT, "openapi"));
const [major = "", middle] = version.split(".");
const next = `${major}.${Number(middle) + 1}.0`;

const breakIt = (text: string) =>
  text.replace("required: [model, prompt]", "required: [model, prompt, size]");
const minor = `---\n"@vidtask/openapi": minor\nvidtask: minor\n---\n\nA size is required.\n`;
const patch = minor.replaceAll("minor", "patch");

test("a change that breaks clients is not versioned as a patch, nor without a changeset", async () => {
  for (const changesets of [[patch], []]) {
    const project = copyProject(changesets, breakIt);
    const before = project.read("openapi/package.json");
    const { code, said } = await project.run("version.ts");
    expect(code).toBe(1);
    expect(said).toContain(`has a major change, so ${version} needs a minor bump`);
    expect((await project.run("check-diff.ts")).code).toBe(1);
    expect(project.read("openapi/package.json")).toBe(before);
  }
}, 60_000);

test("with a bump that fits, versions, changelogs and the baseline are written", async () => {
  const project = copyProject([minor], breakIt);
  expect(project.read("openapi/openapi.yaml")).toContain("[model, prompt, size]");
  expect((await project.run("check-diff.ts")).code).toBe(0);
  expect(await project.run("version.ts")).toMatchObject({
    code: 0,
    said: expect.stringContaining(`@vidtask/types ${version} → ${next}`),
  });
  for (const folder of ["openapi", "packages/types", "packages/client"]) {
    expect(JSON.parse(project.read(`${folder}/package.json`)).version).toBe(next);
  }
  expect(project.read("openapi/CHANGELOG.md")).toContain("A size is required.");
  expect(project.read("openapi/zh-CN.overlay.yaml")).toContain(`\n  version: ${next}\n`);
  const [header = "", ...lines] = project.read("openapi/baseline.yaml").split("openapi: 3.1.0");
  expect(header).toBe(readFileSync(join(ROOT, "openapi/baseline.yaml"), "utf8").split("openapi: 3.1.0")[0]);
  expect(`openapi: 3.1.0${lines.join("openapi: 3.1.0")}`).toBe(project.read("openapi/openapi.yaml"));
}, 60_000);

test("without a changeset there is nothing to version", async () => {
  const { code, said } = await copyProject([], (text) => text).run("version.ts");
  expect({ code, said }).toEqual({
    code: 1,
    said: "There is no changeset: `pnpm changeset` writes one.\n",
  });
}, 60_000);
