import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";
import config from "../rolldown.config.ts";

const ROOT = fileURLToPath(new URL("../", import.meta.url));

/** The bundle as it is published: its files, and in each the modules with their bytes before they are minified. */
async function sizes() {
  const { output: options, ...input } = config;
  const bundle = await rolldown({ ...input, cwd: ROOT });
  const { output } = await bundle.generate({ ...options, sourcemap: false });
  const chunks = output.filter((file) => file.type === "chunk");
  const bytes = new Map(chunks.map(({ fileName, code }) => [fileName, Buffer.byteLength(code)]));
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  const table = modules
    .map(([path, { renderedLength }]) => ({ path: path.replace(/^.*\/node_modules\//, ""), renderedLength }))
    .sort((a, b) => b.renderedLength - a.renderedLength)
    .map(({ path, renderedLength }) => `${String(renderedLength).padStart(7)} ${path.replace(ROOT, "")}`);
  return { bytes, table: table.join("\n") };
}

test("the bundle takes at most 400 kB, and what runs first at most 60 kB", async () => {
  const { bytes, table } = await sizes();
  const total = [...bytes.values()].reduce((sum, size) => sum + size, 0);
  expect(total, `bytes by module, before they are minified:\n${table}\n`).toBeLessThanOrEqual(400_000);
  expect(total).toBeGreaterThan(100_000);
  expect(bytes.get("bin.js"), table).toBeLessThanOrEqual(60_000);
});
