import type { Bump } from "./plan.ts";
import { type Impact, impacts } from "./read-impact.ts";

/** What a plan is held against. */
export interface Facts {
  /** What Redocly says of the description since its last release. */
  impact: Impact;
  /** The version of the description's package. */
  version: string;
  /** The packages that the command line holds in its bundle. */
  bundled: readonly string[];
}

/**
 * What is wrong with a plan, each with what to do: a change of the description that its bump is too small for, or a
 * bundle that would keep what it was made of.
 */
export function checkBumps(bumps: readonly Bump[], { impact, version, bundled }: Facts): string[] {
  const problems: string[] = [];
  const needed = toNeeded(impact, version);
  const planned = bumps.find(({ name }) => name === "@vidtask/openapi")?.type ?? "none";
  if (impacts.indexOf(planned) < impacts.indexOf(needed)) {
    problems.push(
      `The description has a ${impact} change, so ${version} needs a ${needed} bump of @vidtask/openapi, ` +
        `but has ${planned === "none" ? "none" : `a ${planned} one`}: write a changeset.`,
    );
  }
  const inBundle = bumps.find(({ name }) => bundled.includes(name));
  if (inBundle && !bumps.some(({ name }) => name === "vidtask")) {
    problems.push(`vidtask has ${inBundle.name} in its bundle, which gets a new version: write a changeset.`);
  }
  return problems;
}

/** Below 1.0 a caret range ends at the next minor, so there a minor is what breaks and a patch may add. */
function toNeeded(impact: Impact, version: string): Impact {
  if (!version.startsWith("0.")) {
    return impact;
  }
  return impact === "major" ? "minor" : impact === "minor" ? "patch" : impact;
}
