// What the README shows is what runs.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

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
