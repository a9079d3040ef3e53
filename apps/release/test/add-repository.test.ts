import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { addRepository } from "../src/add-repository.ts";

test("a package is told where the workflow builds it, which the registry compares with the provenance", () => {
  const root = mkdtempSync(join(tmpdir(), "vidtask-repository-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "packages/client"), { recursive: true });
  const file = join(root, "packages/client/package.json");
  writeFileSync(file, `{ "name": "@vidtask/client" }`);
  addRepository(root, "packages/client", "https://code.example/someone/vidtask");
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual({
    name: "@vidtask/client",
    repository: {
      type: "git",
      url: "git+https://code.example/someone/vidtask.git",
      directory: "packages/client",
    },
  });
});
