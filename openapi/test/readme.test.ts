// The README's sample is a file, and it runs on the schemas that `pnpm build` has made.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const EXAMPLE = fileURLToPath(new URL("../examples/validate.ts", import.meta.url));
const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

test("the sample of the README is the file, and prints what it says", () => {
  expect(/^```ts\n(.*?)^```$/ms.exec(readme)?.[1]).toBe(readFileSync(EXAMPLE, "utf8"));
  expect(execFileSync(process.execPath, [EXAMPLE], { encoding: "utf8" })).toBe(
    "true\nfalse must have required property 'prompt'\n",
  );
});

test("the README names every export, and the workspace has all that the published package has", () => {
  const names = Object.keys(packageJson.publishConfig.exports).filter((name) => name !== "./package.json");
  expect(Object.keys(packageJson.exports)).toEqual(expect.arrayContaining(names));
  expect(names.filter((name) => !readme.includes(`${name.replace("./", "")}\``))).toEqual([]);
});
