import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const NAMES = ["theme", "site", "reference"];

/** Bundle the scripts of the pages, one file each; what search needs is a file of its own, loaded when it is asked for. */
export async function bundleScripts(folder: string): Promise<void> {
  const files = NAMES.map((name) => [name, fileURLToPath(new URL(`browser/${name}.ts`, import.meta.url))]);
  await build({
    input: Object.fromEntries(files),
    platform: "browser",
    output: { dir: folder, format: "esm", minify: true, chunkFileNames: "[name].js" },
  });
}
