import { spawnSync } from "node:child_process";

/** Who runs on a core of its own: servers on one, what is measured on the other. */
const cores = { client: "0", server: "1" } as const;

/** What a process is to a measurement. */
export type Role = keyof typeof cores;

/** Whether processes can be kept on two cores: where Linux has `taskset`, and leaves both to us. */
export const isPinned = Object.values(cores).every(
  (core) => spawnSync("taskset", ["--cpu-list", core, process.execPath, "--version"]).status === 0,
);

/** The command that keeps what follows it on the core of its role; empty where there are no pins. */
export function pinTo(role: Role): readonly string[] {
  return isPinned ? ["taskset", "--cpu-list", cores[role]] : [];
}
