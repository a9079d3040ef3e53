import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "rolldown";

/** Lays a file beside the bundle with the licence of each package that is in it, as their licences ask. */
export function thirdPartyLicences(): Plugin {
  return {
    name: "third-party-licences",
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
      const folders = modules.filter((id) => id.includes("/node_modules/")).map(findPackage);
      const texts = [...new Set(folders)].sort().map(readLicence);
      this.emitFile({ type: "asset", fileName: "THIRD-PARTY-LICENCES.txt", source: texts.join("\n\n") });
    },
  };
}

/** The folder of the package that a module is of. */
function findPackage(id: string): string {
  const folder = dirname(id);
  return existsSync(join(folder, "package.json")) && readManifest(folder).name ? folder : findPackage(folder);
}

/** A package.json; some in folders of a package say only what kind of modules there are. */
function readManifest(folder: string): { name?: string; version?: string; license?: string } {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
}

/** The name of a package and the text of its licence, or the licence's name if it ships no text. */
function readLicence(folder: string): string {
  const { name, version, license } = readManifest(folder);
  const [file] = globSync("{LICENSE,LICENCE,license}*", { cwd: folder });
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), "utf8").trim();
  return `${name} ${version}\n\n${text}\n`;
}
