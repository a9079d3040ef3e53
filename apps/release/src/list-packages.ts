import { globSync } from "node:fs";
import { dirname, join } from "node:path";
import { readManifest } from "./read-manifest.ts";

/** The folders of the packages that are published, as seen from the root. */
export function listPackages(root: string): string[] {
  const folders = globSync("{openapi,packages/*,apps/*}/package.json", { cwd: root }).map(dirname);
  return folders.filter((folder) => !readManifest(join(root, folder)).private).sort();
}
