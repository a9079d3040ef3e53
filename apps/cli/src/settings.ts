import { checkApiKey, toBaseUrl } from "@vidtask/client";
import type { GatewayFlags } from "./call-flags.ts";
import { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";
import { findSources, type Sources } from "./profile/find-sources.ts";
import { toCommand } from "./to-command.ts";

/** Which gateway to call, and with which key. */
export interface Settings {
  baseUrl: string;
  apiKey: string;
}

/**
 * Read the settings from flags, and from a profile or the environment. The key is never a flag: other users of the
 * machine see those.
 *
 * @throws CliError with exit code 2 for the base URL, 3 for the key, 12 for the file of profiles. No message holds the key.
 */
export async function readSettings(io: Io, flags: GatewayFlags): Promise<Settings> {
  const sources = await findSources(io, flags);
  const baseUrl = checkBaseUrl(sources, flags);
  return { baseUrl, apiKey: checkKey(sources, baseUrl) };
}

/**
 * Read the gateway's address alone.
 *
 * @throws CliError with exit code 2, also for an address to which a key would go unencrypted.
 */
export async function readBaseUrl(io: Io, flags: GatewayFlags): Promise<string> {
  return checkBaseUrl(await findSources(io, { ...flags, apiKeyStdin: false }), flags);
}

/**
 * Check the gateway's address.
 *
 * @throws CliError with exit code 2, also for an address to which a key would go unencrypted.
 */
export function checkBaseUrl({ baseUrl }: Sources, { allowHttp }: GatewayFlags): string {
  if (!baseUrl?.value) {
    throw new CliError(
      "No gateway is set. Give its address as --base-url or in VIDTASK_BASE_URL, or store it: vidtask config set base-url <url>",
      2,
    );
  }
  const { value } = baseUrl;
  const gateway = attempt(
    () => toBaseUrl(value),
    2,
    // Not shown: who mixes up two variables has put the key here.
    "The base URL is malformed. Give one such as https://gateway.example.",
  );
  if (!allowHttp && !isPrivate(gateway)) {
    throw new CliError(
      `The key would go to ${gateway} unencrypted. Use https, or --allow-http if you mean it.`,
      2,
    );
  }
  return gateway;
}

/**
 * Check the key, and that it may go to this gateway.
 *
 * @throws CliError with exit code 3.
 */
export function checkKey({ baseUrl, apiKey }: Sources, gateway: string): string {
  const profile = /^profile (.+)$/.exec(baseUrl?.from ?? "")?.[1];
  if (!apiKey?.value.trim()) {
    throw new CliError(
      apiKey
        ? `${apiKey.from} is empty.`
        : profile === undefined
          ? "No API key is set. Put the gateway's key in VIDTASK_API_KEY."
          : `Profile ${profile} has no key. Store it: ${toCommand("config set key", [], ["--profile", profile])}`,
      3,
    );
  }
  const { from, origin } = apiKey;
  if (origin !== undefined && origin !== new URL(gateway).origin) {
    throw new CliError(
      `${from} was stored for ${origin} and goes nowhere else, so not to ${gateway}. Store one for it, or use --api-key-stdin.`,
      3,
    );
  }
  return toApiKey(apiKey.value, from);
}

/**
 * The key that a text is, trimmed.
 *
 * @param from Where it is from, to begin a sentence with.
 * @throws CliError with exit code 3, which does not show it.
 */
export function toApiKey(text: string, from: string): string {
  const key = text.trim();
  if (/^bearer\s/i.test(key)) {
    throw new CliError(`${from} begins with the word Bearer. Set the key alone.`, 3);
  }
  return attempt(
    () => checkApiKey(key),
    3,
    `${from} holds blanks or characters beyond ASCII. Copy the key again.`,
  );
}

function attempt<Value>(read: () => Value, exitCode: 2 | 3, message: string): Value {
  try {
    return read();
  } catch {
    throw new CliError(message, exitCode);
  }
}

/** Whether a key that is sent there can't be read on the way: https, or this machine. */
function isPrivate(url: string): boolean {
  return new URL(url).protocol === "https:" || isLoopback(url);
}

/** Whether a URL leads to this machine. */
export function isLoopback(url: string): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(url).hostname);
}
