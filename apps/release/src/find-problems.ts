import { join } from "node:path";
import { checkBumps } from "./check-bumps.ts";
import type { Bump } from "./plan.ts";
import { readImpact } from "./read-impact.ts";
import { readManifest } from "./read-manifest.ts";

/** What stands between these bumps and a release: see `checkBumps`. */
export async function findProblems(root: string, bumps: readonly Bump[]): Promise<string[]> {
  const folder = join(root, "openapi");
  const impact = await readImpact(join(folder, "baseline.yaml"), join(folder, "openapi.yaml"));
  const { devDependencies = {} } = readManifest(join(root, "apps/cli"));
  const bundled = Object.keys(devDependencies).filter((name) => name.startsWith("@vidtask/"));
  return checkBumps(bumps, { impact, version: readManifest(folder).version, bundled });
}
