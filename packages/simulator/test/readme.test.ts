// What the README shows is what runs.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { dialectNames, faultNames, outcomeNames, promptWords } from "@vidtask/simulator";
import { expect, test } from "vitest";

const ROOT = new URL("../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, ROOT), "utf8");
const readme = read("README.md");

/** The rows of the table under a heading, cell by cell. */
function tableOf(heading: string): string[][] {
  const section = readme.split(/^## /m).find((text) => text.startsWith(heading)) ?? "";
  const rows = section.split("\n").filter((line) => line.startsWith("|"));
  return rows.slice(2).map((row) => row.split("|").map((cell) => cell.trim().replaceAll("`", "")));
}

test("each code block is a file that a test runs", () => {
  const blocks = [...readme.matchAll(/^<!-- (\S+) -->\n```ts\n(.*?)^```$/gms)];
  expect(blocks.map(([, file = ""]) => file)).toEqual(["test/example.test.ts", "examples/serve.ts"]);
  expect(readme.match(/^```ts/gm)).toHaveLength(blocks.length);
  for (const [, file = "", code] of blocks) {
    expect(code).toBe(read(file));
  }
});

test("the tables list what there is, in its order", () => {
  expect(tableOf("Dialects").map(([, name]) => name)).toEqual(dialectNames);
  expect(tableOf("Faults").map(([, name]) => name)).toEqual(faultNames);
  expect(tableOf("Outcomes").map(([, name]) => name)).toEqual(outcomeNames);
  const words = tableOf("Outcomes").flatMap(([, name, text]) => (text ? [[text, name]] : []));
  expect(words.sort()).toEqual(promptWords.map(([text, name]) => [text, name]).sort());
});

test("the example serves a page", async () => {
  const child = spawn(process.execPath, [fileURLToPath(new URL("examples/serve.ts", ROOT))], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(child.stdout, "data");
  expect(await (await fetch(`${line}`.trim())).text()).toContain("No tasks yet");
  child.kill();
  await once(child, "close");
});
