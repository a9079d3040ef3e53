import { execFile } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const BIOME = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");

/**
 * Write a package's `src/generated`: these files, formatted, and no others.
 * With `--check` on the command line nothing is written; a difference ends the process with 1.
 *
 * @param script `import.meta.url` of the generator, in the package's `scripts` folder.
 * @param files The text of each file, without its first line.
 */
export async function writeGenerated(script: string, files: Record<string, string>): Promise<void> {
  const folder = fileURLToPath(new URL("../src/generated/", script));
  const banner = `// Generated from openapi/openapi.yaml by ${toName(fileURLToPath(script))}. Do not edit.\n`;
  const wanted = new Map<string, string>();
  await Promise.all(
    Object.entries(files).map(async ([name, text]) => {
      wanted.set(folder + name, await format(folder + name, `${banner}\n${text}`));
    }),
  );
  mkdirSync(folder, { recursive: true });
  const present = new Map(
    readdirSync(folder).map((name) => [folder + name, readFileSync(folder + name, "utf8")]),
  );
  const changed = [...wanted.keys()].filter((path) => wanted.get(path) !== present.get(path));
  const left = [...present.keys()].filter((path) => !wanted.has(path));

  if (process.argv.includes("--check")) {
    for (const path of [...changed, ...left]) {
      console.error(`${toName(path)} is not what the spec says now. Run \`pnpm generate\`.`);
      process.exitCode = 1;
    }
    return;
  }
  for (const path of left) {
    rmSync(path);
  }
  for (const path of changed) {
    writeFileSync(path, wanted.get(path) ?? "");
  }
}

/** A path as it is named in this repository, on every platform. */
function toName(path: string): string {
  return relative(ROOT, path).replaceAll("\\", "/");
}

function format(path: string, text: string): Promise<string> {
  return new Promise((done, fail) => {
    const args = [BIOME, "format", `--stdin-file-path=${toName(path)}`];
    const child = execFile(process.execPath, args, { cwd: ROOT }, (error, stdout) =>
      error ? fail(error) : done(stdout),
    );
    child.stdin?.end(text);
  });
}
