import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Part } from "../core/results.ts";
import { toExactCell } from "../core/to-cell.ts";
import { versionsOf } from "../core/versions-of.ts";
import { readHits } from "./read-hits.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));
const pnpm = ["npx", "-y", "pnpm@12"] as const;
const run = promisify(execFile);
/** So many lines of what a command printed tell why it failed. */
const LINES = 200;

/** What the project's own commands take in a fresh clone of the last commit: once, since they take minutes. */
export async function measureProject(): Promise<Part> {
  const folder = await mkdtemp(join(tmpdir(), "vidtask-bench-"));
  // What the script that runs this was given is not for the clone.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm|pnpm|turbo)_/i.test(name)),
  );
  const time = async (...[command, ...args]: readonly [string, ...string[]]) => {
    const startedAt = performance.now();
    const { stdout } = await run(command, args, { cwd: folder, env, maxBuffer: 2 ** 30 }).catch((cause) => {
      const end = `${cause.stdout}`.split("\n").slice(-LINES).join("\n");
      throw new Error(`${[command, ...args].join(" ")} failed:\n${end}`);
    });
    return { seconds: (performance.now() - startedAt) / 1_000, hits: readHits(stdout) };
  };
  try {
    await run("git", ["clone", "--quiet", "--no-hardlinks", ROOT, folder]);
    const install = await time(...pnpm, "install", "--frozen-lockfile");
    const cold = await time(...pnpm, "test");
    const warm = await time(...pnpm, "test");
    const generate = await time(...pnpm, "generate", "--force");
    const row = (name: string, { seconds, hits }: Awaited<ReturnType<typeof time>>) => ({
      name,
      cells: [toExactCell(seconds), hits === undefined ? null : toExactCell(100 * hits)],
    });
    return {
      versions: versionsOf("vitest", "turbo"),
      tables: [
        {
          id: "project",
          title: "Commands in a fresh clone",
          unit: "s, and % of Turbo's tasks from its cache",
          columns: ["time", "from the cache"],
          rows: [
            row("install, packages in pnpm's store", install),
            row("test, the first time", cold),
            row("test, nothing changed", warm),
            row("generate, all anew", generate),
          ],
        },
      ],
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
