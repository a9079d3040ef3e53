// What the README shows is what runs: its code is a file of the project, its commands are commands.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, inject, test } from "vitest";
import rootPackage from "../../../package.json" with { type: "json" };
import { vidtask } from "./helpers.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const english = readFileSync(`${ROOT}README.md`, "utf8");
const chinese = readFileSync(`${ROOT}README.zh-CN.md`, "utf8");

/** The code blocks of a language. */
function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code = ""]) => code,
  );
}

/** The files that stand above code blocks in a comment. */
const examples = [...english.matchAll(/^<!-- (\S+\.ts) -->$/gm)].map(([, file = ""]) => file);

test("every TypeScript block of the README is a file of the project", () => {
  expect(blocksOf(english, "ts")).toEqual(examples.map((file) => readFileSync(ROOT + file, "utf8")));
  expect(examples.length).toBeGreaterThan(0);
});

test.each(examples)("%s runs", (file) => {
  const env = {
    ...process.env,
    VIDTASK_BASE_URL: inject("mockUrl"),
    VIDTASK_API_KEY: "sk-test-0123456789abcdef",
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, [ROOT + file], { env, encoding: "utf8" });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toBe("pending running undefined undefined\n");
});

const commands = blocksOf(english, "sh")
  .join("")
  .split("\n")
  .filter((line) => line.startsWith("vidtask "));

test.each(commands)("%s works", async (line) => {
  const args = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
  expect(await vidtask(args.slice(1))).toMatchObject({ exitCode: 0, stderr: "" });
});

test("every pnpm command of the README is a script", () => {
  const scripts = [...english.matchAll(/pnpm@12 (\w+)/g)].map(([, name = ""]) => name);
  expect(Object.keys(rootPackage.scripts)).toEqual(expect.arrayContaining(scripts));
  expect(scripts).toContain("start");
  expect(scripts).toContain("test");
});

test("the Chinese README has the same sections, lists, tables and code", () => {
  const toOutline = (markdown: string) =>
    markdown.match(/^(#+ |- |\d+\. |\||```|<!--)/gm)?.map((mark) => mark.trim());
  expect(toOutline(chinese)).toEqual(toOutline(english));
  for (const language of ["ts", "sh"]) {
    expect(blocksOf(chinese, language)).toEqual(blocksOf(english, language));
  }
  expect(chinese.match(/\]\([^)]+\)/g)?.slice(1)).toEqual(english.match(/\]\([^)]+\)/g)?.slice(1));
});
