import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { expect, test } from "vitest";

/** Bytes of a module with all that it imports, minified and gzipped. */
async function sizeOf(source: string): Promise<number> {
  const entry = `${import.meta.dirname}/entry.js`;
  const bundle = await rolldown({
    input: entry,
    plugins: [
      {
        name: "entry",
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", minify: true });
  return gzipSync(output[0].code, { level: 9 }).byteLength;
}

test("one operation with its errors takes at most 4.6 kB, openapi-fetch included", async () => {
  const size = await sizeOf(`
    export { createClient } from "@vidtask/client";
    export { queryVideo } from "@vidtask/client/operations";
  `);
  expect(size).toBeLessThanOrEqual(4_600);
  expect(size).toBeGreaterThan(2_500);
});
