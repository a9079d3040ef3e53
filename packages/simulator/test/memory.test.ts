import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

test("100,000 tasks take at most 200 MB of memory", async () => {
  const script = fileURLToPath(new URL("./tasks-memory.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", script]);
  const bytes = Number(stdout);
  console.log(`A task takes ${bytes} bytes.`);
  // Less than its prompt takes would mean that nothing was measured.
  expect(bytes).toBeGreaterThan(100);
  expect(bytes * 100_000).toBeLessThanOrEqual(200_000_000);
}, 60_000);
