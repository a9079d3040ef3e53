import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { run } from "./run.ts";

/** All packages that are published. */
export const packages = [
  "@vidtask/client",
  "@vidtask/contract",
  "@vidtask/openapi",
  "@vidtask/simulator",
  "@vidtask/types",
  "vidtask",
] as const;

/** What a test reads of a package.json as the registry has it. */
export interface Published {
  version: string;
  license: string;
  engines: { node: string };
  sideEffects: boolean | string[];
  exports?: Record<string, unknown>;
  publishConfig: { access: string; provenance: boolean };
  scripts?: Record<string, string>;
  dist: { tarball: string };
}

/** The package.json of a package's newest version, as the registry tells it. */
export async function readPublished(name: string): Promise<Published> {
  const response = await fetch(`${inject("registry")}${name.replace("/", "%2f")}/latest`);
  return response.json();
}

/** Fetch a package's tarball from the registry to a file, and list what it holds. */
export async function fetchTarball(name: string): Promise<{ file: string; paths: string[] }> {
  const { dist } = await readPublished(name);
  const file = join(inject("folder"), `${name.replaceAll("/", "-")}.tgz`);
  const options = { cwd: inject("folder"), env: process.env };
  writeFileSync(file, Buffer.from(await (await fetch(dist.tarball)).arrayBuffer()));
  const paths = (await run("tar", ["--list", "--file", file], options)).trim().split("\n");
  return { file, paths: paths.map((path) => path.replace(/^package\//, "")).sort() };
}
