import { randomUUID } from "node:crypto";
import { open, readFile, realpath, rename, stat, unlink } from "node:fs/promises";
import { platform } from "node:os";
import { join } from "node:path";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { toWord } from "../to-command.ts";
import { toUserFolder } from "../user-folders.ts";
import type { Profile } from "./profile.ts";

/** The profiles by their names. */
export type Profiles = ReadonlyMap<string, Profile>;

/** The file that holds the profiles; undefined if no home is known. */
export function toConfigFile(env: Io["env"]): string | undefined {
  const folder = toUserFolder("config", env, platform());
  return folder === undefined ? undefined : join(folder, "config.json");
}

/**
 * The file that holds the profiles.
 *
 * @throws CliError with exit code 12 if no home is known.
 */
export function requireConfigFile(env: Io["env"]): string {
  const file = toConfigFile(env);
  if (file === undefined) {
    throw new CliError(
      "No home folder is known, so there is no place for profiles. Set XDG_CONFIG_HOME.",
      12,
    );
  }
  return file;
}

/**
 * Read the profiles; none if there is no file.
 *
 * @throws CliError with exit code 12 if the file is not what it must be, or if others can read it: it holds keys.
 */
export async function readProfiles(env: Io["env"]): Promise<Profiles> {
  const file = toConfigFile(env);
  const found = file && (await inConfig(file, () => stat(file).catch(unlessMissing)));
  if (!found) {
    return new Map();
  }
  const { mode } = found;
  // On Windows the mode says nothing of others; what is in a user's own folders is theirs.
  if (platform() !== "win32" && (mode & 0o077) !== 0) {
    const octal = (mode & 0o777).toString(8).padStart(4, "0");
    throw new CliError(
      `${file} holds keys, and others may use it (mode ${octal}). Make it yours alone: chmod 600 ${toWord(file)}`,
      12,
    );
  }
  const profiles = toProfiles(await inConfig(file, () => readFile(file, "utf8")));
  if (profiles === undefined) {
    throw new CliError(`${file} is not as vidtask config writes it. Correct it, or remove it.`, 12);
  }
  return profiles;
}

/** Write the profiles, at once and for this user alone, into a folder that there is. */
export async function writeProfiles(env: Io["env"], profiles: Profiles): Promise<void> {
  const file = requireConfigFile(env);
  await inConfig(file, async () => {
    // A link stays, and what it leads to is replaced.
    const target = (await realpath(file).catch(unlessMissing)) ?? file;
    const draft = `${target}.${randomUUID()}`;
    const handle = await open(draft, "wx", 0o600);
    try {
      await handle.writeFile(`${JSON.stringify({ profiles: Object.fromEntries(profiles) }, null, 2)}\n`);
      await handle.sync();
      await handle.close();
      await rename(draft, target);
    } catch (error) {
      await handle.close().catch(() => {});
      await unlink(draft).catch(() => {});
      throw error;
    }
  });
}

/** The profiles that a text holds; undefined if it is none of ours. */
function toProfiles(text: string): Profiles | undefined {
  const { profiles } = toRecord(parse(text)) ?? {};
  const entries = Object.entries(toRecord(profiles) ?? {}).map(
    ([name, value]) => [name, toProfile(value)] as const,
  );
  const whole = entries.flatMap(([name, profile]) => (profile ? [[name, profile] as const] : []));
  return toRecord(profiles) && whole.length === entries.length ? new Map(whole) : undefined;
}

function toProfile(value: unknown): Profile | undefined {
  const { baseUrl, key } = toRecord(value) ?? { baseUrl: 0 };
  const { value: secret, origin } = toRecord(key) ?? {};
  if (baseUrl !== undefined && !(typeof baseUrl === "string" && URL.canParse(baseUrl))) {
    return undefined;
  }
  if (key === undefined) {
    return { ...(baseUrl !== undefined && { baseUrl }) };
  }
  return typeof secret === "string" && typeof origin === "string"
    ? { ...(baseUrl !== undefined && { baseUrl }), key: { value: secret, origin } }
    : undefined;
}

function toRecord(value: unknown): Record<string, unknown> | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** For `catch`: a file that there is not is undefined. */
export function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") {
    throw error;
  }
}

/** Do something with the file; what the system says against it is the file's fault. */
export async function inConfig<Value>(file: string, run: () => Promise<Value>): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    throw code === undefined ? error : new CliError(`${file} can't be used (${code}).`, 12);
  }
}
