import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const HEADER = `# The description as it was released last, which \`pnpm diff\` compares the present one with. The release command replaces
# this file; do not edit it.
`;

const read = (root: string, file: string) => readFileSync(join(root, "openapi", file), "utf8");

/** Whether the description is the one that the last version was made of. */
export function isReleased(root: string): boolean {
  return read(root, "baseline.yaml") === HEADER + read(root, "openapi.yaml");
}

/** Give the description its new version, and make it what the next one is compared with. */
export function replaceBaseline(root: string, version: string): void {
  for (const file of ["openapi.yaml", "zh-CN.overlay.yaml"]) {
    const text = read(root, file).replace(/^ {2}version: .*$/m, `  version: ${version}`);
    writeFileSync(join(root, "openapi", file), text);
  }
  writeFileSync(join(root, "openapi/baseline.yaml"), HEADER + read(root, "openapi.yaml"));
}
