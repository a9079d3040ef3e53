// The first half of `pnpm diff`: whether the pending changesets allow for the change of the description.
import { fileURLToPath } from "node:url";
import { findProblems } from "./find-problems.ts";
import { readPlan } from "./plan.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

const problems = await findProblems(ROOT, (await readPlan(ROOT)).bumps);
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exitCode = 1;
}
