import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { run } from "./run.ts";
import { TOOLS } from "./tools.ts";

/** A registry on 127.0.0.1 that has nothing yet. What is not ours comes through it from where npm gets it here. */
export async function startRegistry(storage: string): Promise<{ url: string; stop(): void }> {
  mkdirSync(storage);
  const uplink = await run("npm", ["config", "get", "registry"], { cwd: storage, env: process.env });
  const child = spawn(process.execPath, ["registry.js", storage, uplink.trim()], {
    cwd: TOOLS,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const [url] = await Promise.race([
    once(lines, "line"),
    once(child, "close").then(() => {
      throw new Error("Verdaccio did not start.");
    }),
  ]);
  return { url, stop: () => child.kill() };
}
