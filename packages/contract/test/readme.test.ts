// What the README shows is what runs.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };

const FOLDER = fileURLToPath(new URL("../", import.meta.url));
const readme = readFileSync(`${FOLDER}README.md`, "utf8");
const blocks = [...readme.matchAll(/^<!-- (\S+\.ts) -->\n```ts\n(.*?)^```$/gms)];

test.each(blocks.map(([, file = "", code = ""]) => [file, code]))(
  "the block of %s is that file",
  (file, code) => {
    expect(code).toBe(readFileSync(FOLDER + file, "utf8"));
  },
);

test("The example prints what its comment says", () => {
  const file = `${FOLDER}examples/validate.ts`;
  const comment = /\/\/ (.*)$/m.exec(readFileSync(file, "utf8"))?.[1];
  expect(execFileSync(process.execPath, [file], { encoding: "utf8" })).toBe(`${comment}\n`);
});

const versions = readFileSync(`${FOLDER}../../pnpm-workspace.yaml`, "utf8");

test.each(["README.md", "../../README.md", "../../README.zh-CN.md"])(
  "%s installs what its test needs, Prism in the versions of the mock",
  (file) => {
    const line = /^npm install --save-dev @vidtask\/contract .*prism.*$/m.exec(
      readFileSync(FOLDER + file, "utf8"),
    )?.[0];
    const wanted = Object.keys(manifest.peerDependencies).filter((name) => name.startsWith("@stoplight/"));
    expect(wanted).toHaveLength(3);
    for (const name of wanted) {
      const version = new RegExp(`^  "${name}": (\\S+)$`, "m").exec(versions)?.[1];
      expect(line).toContain(` ${name}@${version}`);
      expect(manifest.peerDependenciesMeta).toHaveProperty([name, "optional"], true);
    }
  },
);
