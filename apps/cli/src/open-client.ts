import { type Client, type ClientOptions, createClient } from "@vidtask/client";
import type { CallFlags, GatewayFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { readSettings } from "./settings.ts";

/** A client of the gateway that flags, a profile or the environment name. */
export async function openClient(io: Io, flags: CallFlags & { concurrency?: number }): Promise<Client> {
  const settings = await readSettings(io, flags);
  const transport = await toTransport(io, flags, settings.baseUrl);
  return createClient({ ...settings, ...transport, clock: io.clock, concurrency: flags.concurrency });
}

/** A client for a URL that is no gateway's: no key goes there, so none is needed. */
export async function openKeylessClient(io: Io, flags: GatewayFlags): Promise<Client> {
  const transport = await toTransport(io, flags, undefined);
  // A host that can't be (RFC 2606): the client gives its key to the gateway's own origin only.
  return createClient({ baseUrl: "https://gateway.invalid", apiKey: "none", ...transport, clock: io.clock });
}

/** What sends requests, and with `--verbose` tells of each on stderr. */
export async function toTransport(
  io: Io,
  { verbose }: GatewayFlags,
  baseUrl: string | undefined,
): Promise<Pick<ClientOptions, "fetch" | "getMedia">> {
  const fetch = await toFetch(io, baseUrl);
  return verbose ? (await import("./trace/trace-transport.ts")).traceTransport(io, fetch) : { fetch };
}

/** What sends requests, over the proxies that the environment names. Undefined is Node's own. */
async function toFetch(io: Io, baseUrl: string | undefined): Promise<Io["fetch"]> {
  const { env } = io;
  const isProxied = [env.HTTP_PROXY, env.http_proxy, env.HTTPS_PROXY, env.https_proxy].some(Boolean);
  if (io.fetch || !isProxied) {
    return io.fetch;
  }
  return (await import("./proxy/open-proxy.ts")).openProxy(env, baseUrl);
}

/** Run the body of a command: stricli wants an error returned, and prints its message. */
export async function attempt(run: () => Promise<Error | undefined>): Promise<Error | undefined> {
  try {
    return await run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
