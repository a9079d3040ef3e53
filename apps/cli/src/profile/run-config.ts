import { toBaseUrl } from "@vidtask/client";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { attempt } from "../open-client.ts";
import { toNote } from "../progress.ts";
import { toSafeJson } from "../safe-json.ts";
import { toApiKey } from "../settings.ts";
import { createStyle } from "../style.ts";
import { toVisible } from "../visible.ts";
import type { ConfigFlags, ListFlags } from "./config-flags.ts";
import { DEFAULT_PROFILE, type Profile } from "./profile.ts";
import { readProfiles, requireConfigFile } from "./profile-store.ts";
import { readSecret } from "./read-secret.ts";
import type { Setting } from "./setting.ts";

/** Store one setting of a profile. */
export function runConfigSet(
  io: Io,
  { profile: name = DEFAULT_PROFILE }: ConfigFlags,
  setting: Setting,
  value: string | undefined,
): Promise<Error | undefined> {
  return attempt(async () => {
    const old = (await readProfiles(io.env)).get(name) ?? {};
    // A person may take their time: the file is locked for the change alone.
    const news = setting === "key" ? await toKey(io, name, old, value) : toAddress(value);
    const { updateProfile } = await import("./update-profile.ts");
    const next = await updateProfile(io, name, (profile) => ({ ...profile, ...news }));
    const { baseUrl = "", key } = next;
    const isElsewhere = key !== undefined && key.origin !== new URL(baseUrl).origin;
    const rest = isElsewhere
      ? ` Its key is for ${key.origin} and will not go there. To store another: vidtask config set key --profile ${name}`
      : "";
    io.stderr.write(toNote(`Stored in profile ${name}.${rest}`));
    return undefined;
  });
}

/** Print one setting of a profile; of a key, only that there is one. */
export function runConfigGet(
  io: Io,
  { profile: name = DEFAULT_PROFILE }: ConfigFlags,
  setting: Setting,
): Promise<Error | undefined> {
  return attempt(async () => {
    const { baseUrl, key } = (await readProfiles(io.env)).get(name) ?? {};
    const value = setting === "key" ? key && "(set)" : baseUrl;
    if (value === undefined) {
      const code = setting === "key" ? 3 : 2;
      throw new CliError(`Profile ${name} has no ${setting}.`, code);
    }
    io.stdout.write(`${toVisible(value)}\n`);
    return undefined;
  });
}

/** List the profiles, without their keys. */
export function runConfigList(io: Io, flags: ListFlags): Promise<Error | undefined> {
  return attempt(async () => {
    const { env, stdout } = io;
    const profiles = await readProfiles(env);
    const rows = [...profiles].map(([profile, { baseUrl, key }]) => ({
      profile,
      baseUrl,
      key: key && "(set)",
      keyGoesTo: key?.origin,
    }));
    const format = flags.output ?? (stdout.isTTY ? "text" : "ndjson");
    if (format === "text") {
      const style = createStyle(env, stdout);
      const width = Math.max(0, ...rows.map(({ profile }) => profile.length));
      for (const { profile, baseUrl, key, keyGoesTo = "" } of rows) {
        const name = style("bold", toVisible(profile).padEnd(width));
        const isElsewhere = baseUrl === undefined || new URL(baseUrl).origin !== keyGoesTo;
        const word = key ? `key ${key}${isElsewhere ? ` for ${toVisible(keyGoesTo)} only` : ""}` : "no key";
        stdout.write(`${name}  ${toVisible(baseUrl ?? "no address")}  ${style("dim", word)}\n`);
      }
    } else if (format === "json") {
      stdout.write(`${toSafeJson(rows, stdout.isTTY ? 2 : 0)}\n`);
    } else {
      stdout.write(rows.map((row) => `${toSafeJson(row)}\n`).join(""));
    }
    return undefined;
  });
}

/** Print where the profiles are stored, whether they are there or not. */
export function runConfigPath(io: Io): Promise<Error | undefined> {
  return attempt(async () => {
    io.stdout.write(`${requireConfigFile(io.env)}\n`);
    return undefined;
  });
}

function toAddress(value: string | undefined): Profile {
  if (value === undefined) {
    throw new CliError("Give the address too: vidtask config set base-url https://gateway.example", 2);
  }
  try {
    return { baseUrl: toBaseUrl(value) };
  } catch {
    // Not shown: who mixes up two settings has put the key here.
    throw new CliError("The base URL is malformed. Give one such as https://gateway.example.", 2);
  }
}

async function toKey(io: Io, name: string, old: Profile, value: string | undefined): Promise<Profile> {
  if (value !== undefined) {
    throw new CliError(
      "The key is no argument: other users of the machine see those. Leave it out to be asked for it, or give it on the standard input.",
      2,
    );
  }
  const { baseUrl } = old;
  if (baseUrl === undefined) {
    throw new CliError(
      `A key goes to one address only. Store that first: vidtask config set base-url <url> --profile ${name}`,
      2,
    );
  }
  const { origin } = new URL(baseUrl);
  const text = await readSecret(io, `API key for ${origin}: `);
  if (text === "") {
    throw new CliError("No key was given, and nothing was stored.", 3);
  }
  return { key: { value: toApiKey(text, "The key"), origin } };
}
