import { existsSync, readFileSync, writeFileSync } from "node:fs";
import type { Results } from "./results.ts";

const file = new URL("../../results.json", import.meta.url);

/** What earlier runs measured, if any did. */
export function readResults(): Results | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
}

/** Keep what was measured. Five digits are more than any machine repeats. */
export function writeResults(results: Results): void {
  const round = (_: string, value: unknown) =>
    typeof value === "number" ? Number(value.toPrecision(5)) : value;
  writeFileSync(file, `${JSON.stringify(results, round, 2)}\n`);
}
