import { spawnSync } from "node:child_process";
import { loadavg } from "node:os";
import { isPinned } from "./pins.ts";
import type { Run } from "./results.ts";

/** When a part is measured, of which commit, and beside how much else: call it before the part begins. */
export function readRun(): Run {
  const { status, stdout } = spawnSync("git", ["describe", "--always", "--dirty"], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  return {
    date: new Date().toISOString().slice(0, 10),
    ...(status === 0 && { commit: stdout.trim() }),
    load: loadavg()[0] ?? 0,
    isPinned,
  };
}
