import { gzipSync } from "node:zlib";
import { minifySync } from "rolldown/utils";
import { expect, test } from "vitest";
import { bundleSource } from "./bundle-source.ts";

/** A module with all that it imports: gzipped bytes, and the minified bytes of each module, largest first. */
async function sizesOf(source: string) {
  const [chunk] = await bundleSource(source, import.meta.dirname);
  const { code = "", modules = {} } = chunk ?? {};
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
    // openapi-fetch is 2,250 of them. What a call costs in time is bought with 100: a timer that ends with the body (40),
    // a listener in place of AbortSignal.any (35), and pointers that are split once (25). That a call ends though its key or
    // its fetch hangs is another 45. The goal of 4,600 is missed.
    limit: 4_810,
    source: `
      export { createClient } from "@vidtask/client";
      export { queryVideo } from "@vidtask/client/operations";
    `,
  },
  {
    what: "creating a task and waiting for it",
    // 4,790 are the operations with their errors; reading a task adds 1,020, waiting for it 2,600, creating it 500. The
    // goal of 7,500 is missed: the duties of a wait are many, and none of them takes more than 85.
    limit: 8_935,
    source: `export { createAndWait, createClient, createTask, waitForTask } from "@vidtask/client";`,
  },
])("$what takes at most $limit bytes, gzipped, openapi-fetch included", async ({ limit, source }) => {
  const { gzipped, table } = await sizesOf(source);
  expect(gzipped, `minified bytes by module:\n${table}\n`).toBeLessThanOrEqual(limit);
  expect(gzipped).toBeGreaterThan(2_500);
});
