import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import * as exported from "../src/generated/index.ts";

/** What is left of an entry after a bundler took out what nobody reads. */
async function bundle(source: string): Promise<string> {
  const entry = `${import.meta.dirname}/entry.js`;
  const build = await rolldown({
    input: entry,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await build.generate({ format: "esm", minify: true });
  return output[0].code;
}

test("importing it runs nothing and takes no byte", async () => {
  expect(await bundle(`import "@vidtask/types"`)).toBe("");
  expect(await bundle(`import * as types from "@vidtask/types"`)).toBe("");
});

test("all that there is at run time is tables: lists of words and records of such lists, no code", () => {
  const isTable = (value: unknown): boolean =>
    typeof value === "string" ||
    (typeof value === "object" && value !== null && Object.values(value).every(isTable));
  expect(Object.entries(exported).filter(([, value]) => !isTable(value))).toEqual([]);
  expect(Object.keys(exported).length).toBeGreaterThan(0);
});

test("one table brings no other with it", async () => {
  const code = await bundle(`export { succeededWords } from "@vidtask/types"`);
  expect(code).toContain("succeeded");
  expect(code).not.toContain("failed");
});
