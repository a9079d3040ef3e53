// Builds the site and serves it; what the site is made from is watched, and each change builds it anew.
import { spawnSync } from "node:child_process";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import chokidar from "@11ty/chokidar-with-glob-support";
import devServer from "@11ty/eleventy-dev-server";
import { isOfDescription, sourcePaths } from "../src/source-paths.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const DOCS = fileURLToPath(new URL("../", import.meta.url));
const BUNDLE = join(ROOT, "openapi/scripts/bundle.ts");
const ELEVENTY = join(DOCS, "node_modules/@11ty/eleventy/cmd.cjs");
/** Milliseconds in which changes count as one: an editor writes a file in several steps. */
const SETTLING = 100;

const { values } = parseArgs({
  options: {
    input: { type: "string", default: join(DOCS, "content") },
    output: { type: "string", default: join(DOCS, "dist") },
    port: { type: "string", default: "8080" },
  },
});
const [input, output] = [resolve(values.input), resolve(values.output)];

// A process of its own reads everything anew, modules too. The server waits for it, so that no page is half built.
function run(...args: string[]): boolean {
  return spawnSync(process.execPath, args, { cwd: DOCS, stdio: "inherit" }).status === 0;
}

function build(): boolean {
  const folders = [`--input=${relative(DOCS, input)}`, `--output=${relative(DOCS, output)}`];
  return run(ELEVENTY, "--config=eleventy.config.ts", "--quiet", ...folders);
}

build();
const server = devServer.getServer("vidtask", output, { messageOnStart: () => false });
server.serve(Number(values.port));
await server.ready();

const changed = new Set<string>();
let timer: NodeJS.Timeout | undefined;
const paths = sourcePaths.map((path) => join(ROOT, path));
const watcher = chokidar.watch([...new Set([...paths, input])], { ignoreInitial: true });
watcher.on("all", (_event, path) => {
  changed.add(relative(ROOT, path).replaceAll("\\", "/"));
  clearTimeout(timer);
  timer = setTimeout(rebuild, SETTLING);
});
watcher.on("ready", () => console.log(`The site is at ${server.getServerUrl("localhost")}`));

function rebuild(): void {
  console.log(`Changed: ${[...changed].join(", ")}`);
  const bundled = ![...changed].some(isOfDescription) || run(BUNDLE);
  changed.clear();
  if (bundled && build()) {
    server.reload();
  }
}
