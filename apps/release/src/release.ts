// `pnpm release`: build and publish each package whose version the registry does not have. With `--dry-run` it says which,
// and changes nothing but `dist`.
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { addRepository } from "./add-repository.ts";
import { isReleased } from "./baseline.ts";
import { listPackages } from "./list-packages.ts";
import { listUnpublished } from "./list-unpublished.ts";
import { readPlan } from "./plan.ts";
import { run } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const { "dry-run": isDryRun } = parseArgs({ options: { "dry-run": { type: "boolean" } } }).values;
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, ACTIONS_ID_TOKEN_REQUEST_URL } = process.env;

const folders = listPackages(ROOT);
// What an earlier build left behind would be published too.
for (const folder of folders) {
  rmSync(join(ROOT, folder, "dist"), { recursive: true, force: true });
}
await run("pnpm", ["exec", "turbo", "run", "build", "--output-logs", "errors-only"], ROOT);

const unpublished = await listUnpublished(ROOT);
const { changesets, bumps } = await readPlan(ROOT);
const isPending = changesets > 0 || !isReleased(ROOT);

for (const { id, entryCount, size } of unpublished) {
  console.log(`${id}  ${entryCount} files, ${Math.ceil(size / 1000)} kB`);
}
if (unpublished.length === 0) {
  console.log("Nothing to publish: the registry has every version.");
}
for (const { name, oldVersion, newVersion } of bumps) {
  console.log(`${name} ${oldVersion} → ${newVersion}, once \`pnpm release:version\` has run`);
}
if (!isDryRun && unpublished.length > 0) {
  if (isPending) {
    console.error(
      "There are changes that no version has yet: run `pnpm release:version` and commit what it makes.",
    );
    process.exitCode = 1;
  } else {
    // Only where the workflow may ask for a token can it be proved where the packages were built.
    const canProve = ACTIONS_ID_TOKEN_REQUEST_URL !== undefined;
    for (const folder of canProve ? folders : []) {
      addRepository(ROOT, folder, `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}`);
    }
    // A person's clone has to be clean and on `main`; a workflow's is, but for what was just written.
    const flags = canProve ? ["--provenance", "--no-git-checks"] : [];
    await run("pnpm", ["publish", "--recursive", ...flags], ROOT);
  }
}
