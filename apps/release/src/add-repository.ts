import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Write into a package.json where the package is built. The registry compares it with what the provenance says, and the
 * project itself does not know where it is hosted: the workflow does.
 *
 * @param folder The package's folder, as seen from the root.
 */
export function addRepository(root: string, folder: string, url: string): void {
  const file = join(root, folder, "package.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  manifest.repository = { type: "git", url: `git+${url}.git`, directory: folder };
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
}
