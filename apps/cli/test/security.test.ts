import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

test("Each test that SECURITY.md names is there", () => {
  const text = readFileSync(`${ROOT}SECURITY.md`, "utf8");
  const files = [...text.matchAll(/`((?:apps|packages)\/[^`]+)`/g)].map(([, file = ""]) => file);
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !file.endsWith(".test.ts") || !existsSync(ROOT + file))).toEqual([]);
});
