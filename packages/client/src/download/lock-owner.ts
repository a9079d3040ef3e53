import { createHash } from "node:crypto";
import { readFile, readlink } from "node:fs/promises";
import { hostname } from "node:os";
import { hasCode } from "./local-file-error.ts";

/** Which process owns a lock. */
export interface LockOwner {
  pid: number;
  /** When it started, in ticks since the boot; `0` where the system does not tell it cheaply. */
  start: string;
  /** The boot, the machine and the container whose process numbers these are. */
  place: string;
}

/** This process. */
export async function thisOwner(): Promise<LockOwner> {
  const [boot, namespace] = await Promise.all([
    readFile("/proc/sys/kernel/random/boot_id", "latin1").catch(() => ""),
    readlink("/proc/self/ns/pid").catch(() => ""),
  ]);
  const place = createHash("sha256").update(JSON.stringify([hostname(), boot, namespace]));
  return { pid: process.pid, start: await startOf(process.pid), place: place.digest("hex").slice(0, 16) };
}

/** Whether a lock's owner lives: undefined if that can't be told from here. */
export async function isAlive(owner: LockOwner, self: LockOwner): Promise<boolean | undefined> {
  if (owner.place !== self.place) {
    return undefined;
  }
  if (!exists(owner.pid)) {
    return false;
  }
  // The number may have gone to another process.
  const start = await startOf(owner.pid);
  return start === "0" || owner.start === "0" ? undefined : start === owner.start;
}

function exists(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

/** Field 22 of Linux's stat; the name before it may hold blanks and brackets. */
async function startOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, "latin1").catch(() => "");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
}
