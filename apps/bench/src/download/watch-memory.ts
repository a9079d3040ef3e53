import { readFileSync } from "node:fs";

/** Whether the system tells the memory of other processes as Linux does. */
export const isLinux = process.platform === "linux";

/** Watch the most resident memory that a process has had, in megabytes; 0 where the system doesn't tell. */
export function watchMemory(pid: number): { most(): number; stop(): void } {
  let most = 0;
  const look = () => {
    try {
      const [, kilobytes] = /^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
      most = Math.max(most, Number(kilobytes ?? 0) / 1_000);
    } catch {
      // It has ended.
    }
  };
  const timer = setInterval(look, 10);
  return { most: () => most, stop: () => clearInterval(timer) };
}
