import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { commit } from "./commit.ts";
import { run } from "./run.ts";

const CHANGESET = `---
"@vidtask/openapi": minor
"@vidtask/contract": minor
"@vidtask/simulator": minor
vidtask: minor
---

Published to a registry of its own.
`;

/** What the release command said at each step of a release. */
export interface Released {
  /** While a changeset was pending. */
  pending: string;
  /** A dry run of the new versions, and what it changed in the project and in the registry. */
  dryRun: string;
  changed: string;
  release: string;
  /** Asked once more. */
  again: string;
}

/** Publish a copy of the project as a person does: a changeset, new versions, a commit, and the release command. */
export async function publish(project: string, registry: string): Promise<Released> {
  // Registries want a token to publish with; this one takes any.
  const token = `npm_config_${registry.slice(registry.indexOf("//"))}:_authToken`;
  const options = { cwd: project, env: { ...process.env, pnpm_config_registry: registry, [token]: "any" } };
  const release = (...args: string[]) => run("pnpm", ["run", "release", ...args], options);

  writeFileSync(join(project, ".changeset/consumers.md"), CHANGESET);
  const pending = await release().catch(String);
  await run("pnpm", ["run", "release:version"], options);
  await commit(project, "New versions");

  const dryRun = await release("--dry-run");
  const { status } = await fetch(`${registry}vidtask`);
  const changed = `${await run("git", ["status", "--porcelain"], options)}registry: ${status}`;
  return { pending, dryRun, changed, release: await release(), again: await release() };
}
