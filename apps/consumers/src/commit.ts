import { run } from "./run.ts";

/** Commit all that is in a folder. */
export async function commit(folder: string, message: string): Promise<void> {
  const options = { cwd: folder, env: process.env };
  const author = ["-c", "user.name=Test", "-c", "user.email=test@vidtask.example"];
  await run("git", ["add", "--all"], options);
  await run("git", [...author, "commit", "--quiet", "--message", message], options);
}
