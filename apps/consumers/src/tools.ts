import { globSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the tools that consumers use; the workspace's own do not need them. */
export const TOOLS = fileURLToPath(new URL("../tools", import.meta.url));

/** Where a file of the tools is. */
export function tool(file: string): string {
  return join(TOOLS, "node_modules", file);
}

/** Where the program is that npm has as a package of its own for this platform. */
function platformTool(pattern: string): string {
  const [file] = globSync(tool(`.pnpm/*/node_modules/${pattern}`));
  if (file === undefined) {
    throw new Error(`npm has no ${pattern} for this platform.`);
  }
  return file;
}

/** What runs JavaScript, each as the words before a script's name. */
export const runtimes = {
  "Node 20": () => [tool("node-20/bin/node")],
  "Node 22": () => [tool("node-22/bin/node")],
  "Node 24": () => [process.execPath],
  "Node 26": () => [tool("node-26/bin/node")],
  Bun: () => [platformTool("@oven/bun-*/bin/bun"), "run"],
  Deno: () => [platformTool("@deno/*/deno"), "run", "--allow-all", "--no-remote"],
} satisfies Record<string, () => string[]>;
