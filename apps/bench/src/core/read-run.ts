import { loadavg } from "node:os";
import { isPinned } from "./pins.ts";
import type { Run } from "./results.ts";

/** When a part is measured, of which commit, and beside how much else: call it before the part begins. */
export function readRun(commit: string | undefined): Run {
  return {
    date: new Date().toISOString().slice(0, 10),
    ...(commit !== undefined && { commit }),
    load: loadavg()[0] ?? 0,
    isPinned,
  };
}
