import { cpus, release, totalmem, type } from "node:os";
import type { Machine } from "./results.ts";

/** What this machine is. */
export function readMachine(): Machine {
  const [cpu] = cpus();
  return {
    cpu: cpu?.model.trim() ?? "unknown",
    cores: cpus().length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.versions.node,
  };
}
