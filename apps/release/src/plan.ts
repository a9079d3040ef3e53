import getReleasePlan from "@changesets/get-release-plan";
import type { Impact } from "./read-impact.ts";

/** What the pending changesets make of one package. */
export interface Bump {
  name: string;
  type: Impact;
  oldVersion: string;
  newVersion: string;
}

/** What the changesets in `.changeset` will do: how many there are, and the packages that get a new version. */
export async function readPlan(root: string): Promise<{ changesets: number; bumps: Bump[] }> {
  const { changesets, releases } = await getReleasePlan(root);
  return { changesets: changesets.length, bumps: releases.filter((release) => release.type !== "none") };
}
