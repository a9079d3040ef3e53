import { spawnSync } from "node:child_process";

/** The commit that is measured, and whether it was changed; undefined outside git. Read it before the first result is written. */
export function readCommit(): string | undefined {
  const { status, stdout } = spawnSync("git", ["describe", "--always", "--dirty"], {
    cwd: import.meta.dirname,
    encoding: "utf8",
  });
  return status === 0 ? stdout.trim() : undefined;
}
