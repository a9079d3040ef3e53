// `pnpm release:version`: from the pending changesets, new versions and changelogs, once the bump fits the change of the
// description.
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { replaceBaseline } from "./baseline.ts";
import { findProblems } from "./find-problems.ts";
import { readPlan } from "./plan.ts";
import { readManifest } from "./read-manifest.ts";
import { run } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const CHANGESET = createRequire(join(ROOT, "package.json")).resolve("@changesets/cli/bin.js");

const { changesets, bumps } = await readPlan(ROOT);
const problems = await findProblems(ROOT, bumps);
if (changesets === 0) {
  problems.push("There is no changeset: `pnpm changeset` writes one.");
}
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
} else {
  await run(process.execPath, [CHANGESET, "version"], ROOT);
  replaceBaseline(ROOT, readManifest(join(ROOT, "openapi")).version);
  for (const { name, oldVersion, newVersion } of bumps) {
    console.log(`${name} ${oldVersion} → ${newVersion}`);
  }
}
