import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { copyProject } from "./src/copy-project.ts";
import { publish, type Released } from "./src/publish.ts";
import { run } from "./src/run.ts";
import { startRegistry } from "./src/start-registry.ts";
import { TOOLS } from "./src/tools.ts";

/** Vitest's global setup: the tools, a registry that is empty, and all packages published to it. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "vidtask-consumers-"));
  await run("pnpm", ["install", "--frozen-lockfile"], { cwd: TOOLS, env: process.env });
  const registry = await startRegistry(join(folder, "registry"));
  const copy = await copyProject(join(folder, "project"));
  project.provide("folder", folder);
  project.provide("registry", registry.url);
  project.provide("released", await publish(copy, registry.url));
  return () => {
    registry.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}

declare module "vitest" {
  interface ProvidedContext {
    /** Where consumers may put what they like. */
    folder: string;
    /** The registry's address. */
    registry: string;
    released: Released;
  }
}
