import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

/** Milliseconds that a command may take. */
const LIMIT = 200_000;

/** Where to run a command, and with which variables alone. */
export interface RunOptions {
  cwd: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Run a command and give what it says on stdout.
 *
 * @throws Error with all that it said, if it ends with another code than 0.
 */
export async function run(
  command: string,
  args: readonly string[],
  { cwd, env }: RunOptions,
): Promise<string> {
  // Whatever hangs has to end, or it would outlive the test.
  const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: LIMIT });
  const [stdout, stderr, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  if (code !== 0) {
    throw new Error(`${[command, ...args].join(" ")} ended with ${code ?? signal}:\n${stdout}${stderr}`);
  }
  return stdout;
}
