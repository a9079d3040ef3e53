import { checkApiKey, toBaseUrl } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import { CliError } from "./cli-error.ts";
import type { Io } from "./io.ts";

/** Which gateway to call, and with which key. */
export interface Settings {
  baseUrl: string;
  apiKey: string;
}

/**
 * Read the gateway's address from a flag or the environment.
 *
 * @throws CliError with exit code 2.
 */
export function readBaseUrl(
  env: Io["env"],
  { baseUrl = env.VIDTASK_BASE_URL }: Pick<CallFlags, "baseUrl">,
): string {
  if (!baseUrl) {
    throw new CliError("No gateway is set. Give its address as --base-url or in VIDTASK_BASE_URL.", 2);
  }
  return attempt(
    () => toBaseUrl(baseUrl),
    2,
    // Not shown: who mixes up two variables has put the key here.
    "The base URL is malformed. Give one such as https://gateway.example.",
  );
}

/**
 * Read the settings from flags and environment. The key is never a flag: other users of the machine see those.
 *
 * @throws CliError with exit code 2 for the base URL, 3 for the key. No message holds the key.
 */
export function readSettings(env: Io["env"], flags: Pick<CallFlags, "baseUrl" | "allowHttp">): Settings {
  const baseUrl = readBaseUrl(env, flags);
  const apiKey = env.VIDTASK_API_KEY?.trim();
  if (!apiKey) {
    throw new CliError("No API key is set. Put the gateway's key in VIDTASK_API_KEY.", 3);
  }
  if (/^bearer\s/i.test(apiKey)) {
    throw new CliError("VIDTASK_API_KEY begins with the word Bearer. Set the key alone.", 3);
  }
  attempt(
    () => checkApiKey(apiKey),
    3,
    "VIDTASK_API_KEY holds blanks or characters beyond ASCII. Copy the key again.",
  );
  if (!flags.allowHttp && !isPrivate(baseUrl)) {
    throw new CliError(
      `The key would go to ${baseUrl} unencrypted. Use https, or --allow-http if you mean it.`,
      2,
    );
  }
  return { baseUrl, apiKey };
}

function attempt<Value>(read: () => Value, exitCode: number, message: string): Value {
  try {
    return read();
  } catch {
    throw new CliError(message, exitCode);
  }
}

/** Whether a key that is sent there can't be read on the way: https, or this machine. */
function isPrivate(url: string): boolean {
  const { protocol, hostname } = new URL(url);
  return protocol === "https:" || /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
