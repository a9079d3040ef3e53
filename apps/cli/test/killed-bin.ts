// The command line in a process that kills itself once it has written KILL_AT bytes to files, in the middle of a write if
// that is where they end.
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

const { writeSync } = fs;
let left = Number(process.env.KILL_AT ?? "Infinity");
fs.writeSync = (descriptor: number, data: unknown, ...rest: unknown[]) => {
  if (!Buffer.isBuffer(data) || data.length < left) {
    left -= Buffer.isBuffer(data) ? data.length : 0;
    return Reflect.apply(writeSync, fs, [descriptor, data, ...rest]);
  }
  writeSync(descriptor, data.subarray(0, left));
  process.kill(process.pid, "SIGKILL");
  throw new Error("Not reached: SIGKILL ends a process at once.");
};
syncBuiltinESMExports();

await import("../src/bin.ts");
