import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** A package as the registry would get it. */
export interface Unpublished {
  id: string;
  /** Bytes of its tarball. */
  size: number;
  entryCount: number;
}

/** The packages whose version the registry does not have, as pnpm would pack them. */
export async function listUnpublished(root: string): Promise<Unpublished[]> {
  const args = ["publish", "--recursive", "--dry-run", "--json", "--no-git-checks"];
  const { stdout } = await promisify(execFile)("pnpm", args, { cwd: root, maxBuffer: 2 ** 26 });
  return stdout.trim() === "" ? [] : JSON.parse(stdout);
}
