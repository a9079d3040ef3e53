import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { inject } from "vitest";
import { run } from "./run.ts";
import { tool } from "./tools.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples", import.meta.url));

/** What installs packages. */
export type Manager = "npm" | "pnpm" | "yarn";

/** A project outside the workspace, with its packages installed from the registry. */
export interface Consumer {
  folder: string;
  /** Run a command in it, with nothing of this machine's settings, and give its stdout. */
  run(command: string, ...args: string[]): Promise<string>;
}

const commands: Record<Manager, string[]> = {
  npm: [tool("npm/bin/npm-cli.js"), "install"],
  pnpm: [tool("pnpm/bin/pnpm.mjs"), "install"],
  yarn: [tool("@yarnpkg/cli-dist/bin/yarn.js"), "install"],
};

/** Copy an example to a folder of its own and install what it needs, with no cache and no settings but the registry. */
export async function install(example: string, manager: Manager = "npm"): Promise<Consumer> {
  const home = mkdtempSync(join(inject("folder"), `${example}-${manager}-`));
  const folder = join(home, example);
  mkdirSync(folder);
  cpSync(join(EXAMPLES, example), folder, { recursive: true });
  writeFileSync(join(folder, ".yarnrc.yml"), "enableTelemetry: false\n");
  const registry = inject("registry");
  const env = {
    PATH: [dirname(process.execPath), "/usr/local/bin", "/usr/bin", "/bin"].join(":"),
    HOME: home,
    // A fresh package is what is to be installed here.
    npm_config_registry: registry,
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    pnpm_config_registry: registry,
    pnpm_config_minimum_release_age: "0",
    YARN_NPM_REGISTRY_SERVER: registry,
    YARN_NPM_MINIMAL_AGE_GATE: "0",
    YARN_UNSAFE_HTTP_WHITELIST: "127.0.0.1",
    YARN_ENABLE_IMMUTABLE_INSTALLS: "false",
    DO_NOT_TRACK: "1",
    NO_COLOR: "1",
  };
  const options = { cwd: folder, env };
  await run(process.execPath, commands[manager], options);
  return { folder, run: (command, ...args) => run(command, args, options) };
}
