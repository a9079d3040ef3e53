import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { createInterface } from "node:readline";
import { run } from "./run.ts";
import { TOOLS } from "./tools.ts";

/** What has Node trust the certificates of a file, if npm is told of one. */
function toTrust(file: string): Record<string, string> {
  return file.startsWith("/") ? { NODE_EXTRA_CA_CERTS: file } : {};
}

/** A registry on 127.0.0.1 that has nothing yet. What is not ours comes through it from where npm gets it here. */
export async function startRegistry(storage: string): Promise<{ url: string; stop(): void }> {
  mkdirSync(storage);
  const ask = (key: string) => run("npm", ["config", "get", key], { cwd: storage, env: process.env });
  const [uplink, authorities] = await Promise.all([ask("registry"), ask("cafile")]);
  const child = spawn(process.execPath, ["registry.js", storage, uplink.trim()], {
    cwd: TOOLS,
    // Verdaccio asks the uplink itself: it has to trust whom npm trusts.
    env: { ...toTrust(authorities.trim()), ...process.env },
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
