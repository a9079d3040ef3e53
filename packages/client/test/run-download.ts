import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const script = fileURLToPath(new URL("./download-child.ts", import.meta.url));

/** Put `download-child.ts` with all that it imports into one file, which starts in a quarter of the time. */
export async function bundleDownload(file: string): Promise<void> {
  const bundle = await rolldown({ input: script, platform: "node" });
  await bundle.write({ file, format: "esm" });
}

/**
 * Start a process that downloads.
 *
 * @param args Those of `download-child.ts`.
 * @param before A command that runs it.
 * @param bundle What was made of it.
 */
export function startDownload(args: string[], before: string[] = [], bundle = script): ChildProcess {
  const [command = "", ...rest] = [...before, process.execPath, bundle, ...args];
  return spawn(command, rest, { stdio: ["ignore", "pipe", "pipe"] });
}

/** What a process printed, as JSON; its errors, if it printed nothing else. */
export async function outcomeOf(child: ChildProcess): Promise<unknown> {
  let out = "";
  let errors = "";
  child.stdout?.on("data", (text) => {
    out += text;
  });
  child.stderr?.on("data", (text) => {
    errors += text;
  });
  await once(child, "close");
  return out === "" ? errors : JSON.parse(out);
}
