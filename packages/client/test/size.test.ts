import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { minifySync } from "rolldown/utils";
import { expect, test } from "vitest";

/** A module with all that it imports: gzipped bytes, and the minified bytes of each module, largest first. */
async function sizesOf(source: string) {
  const entry = `${import.meta.dirname}/entry.js`;
  const bundle = await rolldown({
    input: entry,
    platform: "browser",
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  const [{ code, modules }] = output;
  const shares = Object.entries(modules).map(([path, module]) => ({
    path: path.replace(/^.*\/(packages|node_modules)\//, ""),
    bytes: minifySync(path, module.code ?? "", { compress: { unused: false } }).code.length,
  }));
  return {
    gzipped: gzipSync(code, { level: 9 }).byteLength,
    table: shares
      .sort((a, b) => b.bytes - a.bytes)
      .map(({ path, bytes }) => `${String(bytes).padStart(6)} ${path}`)
      .join("\n"),
  };
}

test.each([
  {
    what: "one operation with its errors",
    // 44 of them let a process end that Deno would keep for the time-out of its last request.
    limit: 4_650,
    source: `
      export { createClient } from "@vidtask/client";
      export { queryVideo } from "@vidtask/client/operations";
    `,
  },
  {
    what: "creating a task and waiting for it",
    // openapi-fetch is 2,250 of them, the spec's tables 700.
    limit: 8_650,
    source: `export { createAndWait, createClient, createTask, waitForTask } from "@vidtask/client";`,
  },
])("$what takes at most $limit bytes, gzipped, openapi-fetch included", async ({ limit, source }) => {
  const { gzipped, table } = await sizesOf(source);
  expect(gzipped, `minified bytes by module:\n${table}\n`).toBeLessThanOrEqual(limit);
  expect(gzipped).toBeGreaterThan(2_500);
});
