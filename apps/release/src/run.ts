import { spawn } from "node:child_process";
import { once } from "node:events";

/** Run a command in a folder, with its output shown. */
export async function run(command: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(command, args, { cwd, stdio: ["ignore", "inherit", "inherit"] });
  const [code] = await once(child, "close");
  if (code !== 0) {
    throw new Error(`${[command, ...args].join(" ")} ended with ${code}.`);
  }
}
