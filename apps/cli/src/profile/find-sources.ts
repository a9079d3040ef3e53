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

/** The profile that address and key are taken from; undefined is the environment, or flags that say both. */
export function toProfileName({ env }: Pick<Io, "env">, flags: GatewayFlags): string | undefined {
  // Where nothing is missing no file is read, so that none that is broken is in the way.
  const isEnough =
    isSet(env.VIDTASK_BASE_URL) ||
    isSet(env.VIDTASK_API_KEY) ||
    (flags.baseUrl !== undefined && flags.apiKeyStdin);
  return flags.profile ?? (isEnough ? undefined : DEFAULT_PROFILE);
}

async function findSource({ env }: Io, flags: GatewayFlags): Promise<Sources> {
  const name = toProfileName({ env }, flags);
  if (name === undefined) {
    return { baseUrl: toFound(env, "VIDTASK_BASE_URL"), apiKey: toFound(env, "VIDTASK_API_KEY") };
  }
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

function toFound(env: Io["env"], name: string): Found | undefined {
  const value = env[name];
  return isSet(value) ? { value, from: name } : undefined;
}

/** A variable that is blank is not set. */
function isSet(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== "";
}
