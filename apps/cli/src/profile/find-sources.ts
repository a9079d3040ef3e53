import type { GatewayFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { toWord } from "../to-command.ts";
import { DEFAULT_PROFILE } from "./profile.ts";
import { readProfiles } from "./profile-store.ts";
import { readSecret } from "./read-secret.ts";

/** A setting, and where it is from. */
export interface Found {
  value: string;
  /** `VIDTASK_BASE_URL`, `--base-url`, `profile work`. */
  from: string;
}

/** What there is of a gateway's address and its key. */
export interface Sources {
  baseUrl?: Found | undefined;
  /** A key with an origin goes there only. */
  apiKey?: (Found & { origin?: string }) | undefined;
}

/**
 * Find address and key. Both come from one source: the named profile, else the environment if anything is set there, else
 * the default profile. So the key of one is never sent to the gateway of another. A flag outranks its half of it.
 */
export async function findSources(io: Io, flags: GatewayFlags): Promise<Sources> {
  const source = await findSource(io, flags);
  const apiKey = flags.apiKeyStdin
    ? { value: await readSecret(io, "API key: "), from: "The key on the standard input" }
    : source.apiKey;
  io.secrets?.add(apiKey?.value);
  return {
    baseUrl: flags.baseUrl === undefined ? source.baseUrl : { value: flags.baseUrl, from: "--base-url" },
    apiKey,
  };
}

async function findSource({ env }: Io, flags: GatewayFlags): Promise<Sources> {
  const fromEnvironment: Sources = {
    baseUrl: toFound(env, "VIDTASK_BASE_URL"),
    apiKey: toFound(env, "VIDTASK_API_KEY"),
  };
  const { baseUrl, apiKey } = fromEnvironment;
  // Where nothing is missing no file is read, so that none that is broken is in the way.
  const isEnough = baseUrl || apiKey || (flags.baseUrl !== undefined && flags.apiKeyStdin);
  if (flags.profile === undefined && isEnough) {
    return fromEnvironment;
  }
  const name = flags.profile ?? DEFAULT_PROFILE;
  const profiles = await readProfiles(env);
  const profile = profiles.get(name);
  if (profile === undefined && flags.profile !== undefined) {
    const command = `vidtask config set base-url <url> --profile ${toWord(name)}`;
    const others = [...profiles.keys()].join(", ");
    throw new CliError(
      `There is no profile ${name}${others && `, but ${others}`}. To make it: ${command}`,
      2,
    );
  }
  const from = `profile ${name}`;
  const { baseUrl: value, key } = profile ?? {};
  return {
    baseUrl: value === undefined ? undefined : { value, from },
    apiKey: key && { value: key.value, origin: key.origin, from: `The key of ${from}` },
  };
}

/** A variable that is blank is not set. */
function toFound(env: Io["env"], name: string): Found | undefined {
  const value = env[name];
  return value?.trim() ? { value, from: name } : undefined;
}
