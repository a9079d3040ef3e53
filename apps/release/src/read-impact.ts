import { execFile } from "node:child_process";
import { createRequire } from "node:module";
import { promisify } from "node:util";

const REDOCLY = createRequire(import.meta.url).resolve("@redocly/cli/bin/cli.js");

/** How much a change takes of a version, by semver; `none` if nothing has changed. */
export type Impact = "none" | "patch" | "minor" | "major";

/** All impacts, the smallest first. */
export const impacts: readonly Impact[] = ["none", "patch", "minor", "major"];

/** What Redocly says of the way from one description to another: the impact of its greatest change. */
export async function readImpact(base: string, revision: string): Promise<Impact> {
  const args = [REDOCLY, "diff", "--format", "json", "--fail-on", "none", base, revision];
  const env = { ...process.env, REDOCLY_TELEMETRY: "off" };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 26 });
  const { summary }: { summary: Record<Impact, number> } = JSON.parse(stdout);
  return impacts.findLast((impact) => summary[impact] > 0) ?? "none";
}
