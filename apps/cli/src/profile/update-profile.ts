import { mkdir, realpath } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { FileBusyError, type FileLock, lockFile } from "@vidtask/client/download";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import type { Profile } from "./profile.ts";
import { inConfig, readProfiles, requireConfigFile, unlessMissing, writeProfiles } from "./profile-store.ts";

/** Milliseconds that are waited for other processes, each of which takes a few. */
const PATIENCE = 10_000;

/**
 * Change a profile. What other processes store meanwhile stays: one after the other reads the file and writes it.
 *
 * @param change Gives what the profile is to be, of what it is; of one that there is not, of an empty one.
 * @returns The changed profile.
 * @throws CliError with exit code 12 if the file can't be used; what the interrupt says.
 */
export async function updateProfile(
  { env, interrupt }: Pick<Io, "env" | "interrupt">,
  name: string,
  change: (old: Profile) => Profile,
): Promise<Profile> {
  const file = requireConfigFile(env);
  // What can't be read is not written, nor is anything put beside it.
  await readProfiles(env);
  const lock = await inConfig(file, async () => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    return lockPatiently((await realpath(file).catch(unlessMissing)) ?? file, interrupt);
  });
  try {
    const profiles = await readProfiles(env);
    const next = change(profiles.get(name) ?? {});
    interrupt?.throwIfAborted();
    await writeProfiles(env, new Map([...profiles, [name, next]]));
    return next;
  } finally {
    await lock.release();
  }
}

/** A lock is refused while another process has it; those that wait ask again at different times. */
async function lockPatiently(file: string, interrupt?: AbortSignal): Promise<FileLock> {
  for (const end = performance.now() + PATIENCE; ; await pause(20 + Math.random() * 80)) {
    interrupt?.throwIfAborted();
    try {
      return await lockFile(file);
    } catch (error) {
      if (!(error instanceof FileBusyError)) {
        throw error;
      }
      if (performance.now() > end) {
        throw new CliError(`${file} is in use by another vidtask. Try again.`, 12);
      }
    }
  }
}
