// `pnpm check:dependencies`: known holes of what is published, and the licences of all that is installed.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { findLicences } from "./find-licences.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const pnpm = (...args: string[]) => promisify(execFile)("pnpm", args, { cwd: ROOT, maxBuffer: 2 ** 26 });

const refused = findLicences(JSON.parse((await pnpm("licenses", "list", "--recursive", "--json")).stdout));
if (refused.length > 0) {
  console.error(`Not a licence that the project takes:\n${refused.join("\n")}`);
  process.exitCode = 1;
}

try {
  // Tools reach nobody but who works on the project.
  const { stdout } = await pnpm("audit", "--prod", "--audit-level", "low");
  console.log(stdout.trim());
} catch (error) {
  const { stdout = "", stderr = "" }: { stdout?: string; stderr?: string } = Object(error);
  if (/ERR_PNPM_AUDIT_(BAD_RESPONSE|ENDPOINT_NOT_EXISTS)/.test(stdout + stderr)) {
    console.warn(
      "NOT CHECKED: the registry that is used here has no audit endpoint. Known holes were not looked for.",
    );
  } else {
    console.error(stdout + stderr);
    process.exitCode = 1;
  }
}
