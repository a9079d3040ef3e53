import { expect, test } from "vitest";
import { install } from "../src/consumer.ts";
import { tool } from "../src/tools.ts";

test("pnpm's node_modules, where a package reaches only what it names, run every entry", async () => {
  const consumer = await install("every-entry", "pnpm");
  expect(await consumer.run(process.execPath, "every-entry.js")).toBe("every entry works\n");
});

test("Yarn's Plug'n'Play, which lets no package import what it does not name, runs every entry", async () => {
  const consumer = await install("every-entry", "yarn");
  const yarn = tool("@yarnpkg/cli-dist/bin/yarn.js");
  expect(await consumer.run(process.execPath, yarn, "node", "every-entry.js")).toBe("every entry works\n");
  expect(await consumer.run(process.execPath, yarn, "run", "vidtask", "--help")).toContain("vidtask create");
});
