import { platform } from "node:os";
import { join } from "node:path";
import type { GatewayFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import { findSources, type Sources } from "../profile/find-sources.ts";
import { toConfigFile } from "../profile/profile-store.ts";
import { maskProxy, toProxyEnv } from "../proxy/to-proxy-env.ts";
import { checkBaseUrl, isLoopback } from "../settings.ts";
import { toUserFolder } from "../user-folders.ts";

/** What a command would use; what is not known is undefined. */
export interface Diagnosis {
  version: string;
  node: string | undefined;
  baseUrl: string | undefined;
  /** Where it is from. */
  baseUrlFrom: string | undefined;
  /** The key itself is never told. */
  key: "(set)" | undefined;
  keyFrom: string | undefined;
  /** For https, and for http, without users and passwords. */
  proxy: string | undefined;
  httpProxy: string | undefined;
  /** Hosts that are asked without a proxy. */
  noProxy: string | undefined;
  config: string | undefined;
  journal: string | undefined;
}

/** The hosts that the environment excepts, and a gateway on this machine, which is never asked over a proxy. */
function toDirect(env: Io["env"], address: string | undefined): string | undefined {
  const own = address !== undefined && isLoopback(address) ? new URL(address).hostname : "";
  return [own, env.no_proxy || env.NO_PROXY].filter(Boolean).join(",") || undefined;
}

/** Tell what a command with these flags would use, and what is wrong with it. */
export async function diagnose(
  io: Io,
  flags: GatewayFlags,
): Promise<{ diagnosis: Diagnosis; sources: Sources; error: unknown }> {
  const { env } = io;
  let error: unknown;
  const seek = async <Value>(find: () => Promise<Value> | Value): Promise<Value | undefined> => {
    try {
      return await find();
    } catch (cause) {
      error ??= cause;
      return undefined;
    }
  };
  const sources = (await seek(() => findSources(io, flags))) ?? {};
  const { baseUrl, apiKey } = sources;
  // What is malformed is not shown: it may be the key.
  const address = baseUrl && (await seek(() => checkBaseUrl(sources, { ...flags, allowHttp: true })));
  const proxy = await seek(() => toProxyEnv(env, address));
  const config = await seek(() => toConfigFile(env));
  const state = await seek(() => toUserFolder("state", env, platform()));
  const diagnosis: Diagnosis = {
    version: io.version,
    node: io.nodeVersion,
    baseUrl: address,
    baseUrlFrom: baseUrl?.from,
    key: apiKey && "(set)",
    keyFrom: apiKey?.from.replace(/^The key (of|on) /, ""),
    proxy: proxy && maskProxy(proxy.HTTPS_PROXY),
    httpProxy: proxy?.HTTP_PROXY && maskProxy(proxy.HTTP_PROXY),
    noProxy: proxy && toDirect(env, address),
    config,
    journal: state && join(state, "journal.ndjson"),
  };
  return { diagnosis, sources, error };
}
