import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commit } from "./commit.ts";
import { run } from "./run.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** Copy the project as it stands here, installed and with a history of its own: a release writes versions and changelogs. */
export async function copyProject(folder: string): Promise<string> {
  const options = { cwd: ROOT, env: process.env };
  const args = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  for (const file of (await run("git", args, options)).split("\0").filter(Boolean)) {
    cpSync(join(ROOT, file), join(folder, file));
  }
  const inCopy = { ...options, cwd: folder };
  await run("git", ["init", "--quiet", "--initial-branch", "main"], inCopy);
  await commit(folder, "The project as it stands");
  await run("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], inCopy);
  return folder;
}
