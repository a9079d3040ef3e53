import { type OutputChunk, rolldown } from "rolldown";

/**
 * Bundle a module for browsers and minify it.
 *
 * @param folder Where its imports are looked up from.
 */
export async function bundleSource(source: string, folder: string): Promise<OutputChunk[]> {
  const entry = `${folder}/entry.js`;
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    logLevel: "silent",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return output.filter((file) => file.type === "chunk");
}
