import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.ts";

const CHANGESET = `---
"@vidtask/openapi": minor
"@vidtask/contract": minor
"@vidtask/simulator": minor
vidtask: minor
---

Published to a registry of its own.
`;

/** Publish a copy of the project as a person would: a changeset, a new version, and the release command. */
export async function publish(project: string, registry: string) {
  writeFileSync(join(project, ".changeset/consumers.md"), CHANGESET);
  // Registries want a token to publish with; this one takes any.
  const [, host] = registry.split(":", 2).concat(registry.slice(registry.indexOf("//")));
  const env = { ...process.env, pnpm_config_registry: registry, [`npm_config_${host}:_authToken`]: "any" };
  const options = { cwd: project, env };
  await run("pnpm", ["run", "release:version"], options);
  const dryRun = await run("pnpm", ["run", "release", "--dry-run"], options);
  const release = await run("pnpm", ["run", "release"], options);
  return { dryRun, release, again: await run("pnpm", ["run", "release"], options) };
}
