import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { isLoopback } from "../settings.ts";

/** Which proxies to use, as Node and undici both read it. */
export interface ProxyEnv {
  HTTP_PROXY?: string;
  HTTPS_PROXY: string;
  NO_PROXY: string;
}

/** This machine by its names; both spellings of IPv6, as fetch and node:http differ. */
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]", "::1"];

/**
 * The proxies that the environment names; undefined if there are none. The lower-case name of a variable outranks the
 * other one. HTTP_PROXY serves https too where HTTPS_PROXY is not set, and a host in NO_PROXY stands for its subdomains
 * too: fetch and node:http differ in both.
 *
 * @param baseUrl The gateway's address. One on this machine is never asked over a proxy: over plain http, the proxy would
 * see the key.
 * @throws CliError with exit code 2 for what is no proxy.
 */
export function toProxyEnv(env: Io["env"], baseUrl?: string): ProxyEnv | undefined {
  const http = toProxy(env, "HTTP_PROXY");
  const https = toProxy(env, "HTTPS_PROXY") ?? http;
  const entries = (env.no_proxy || env.NO_PROXY || "").split(/[\s,]+/).filter(Boolean);
  if (https === undefined || entries.includes("*")) {
    return undefined;
  }
  const hosts = entries.flatMap((entry) => {
    const host = entry.replace(/^\*?\./, "");
    return [host, `*.${host}`];
  });
  const own = baseUrl !== undefined && isLoopback(baseUrl) ? [new URL(baseUrl).hostname] : [];
  return {
    ...(http !== undefined && { HTTP_PROXY: http }),
    HTTPS_PROXY: https,
    NO_PROXY: [...new Set([...LOOPBACK, ...own, ...hosts])].join(","),
  };
}

/** The address of a proxy, without what it may hold of a user and a password. */
export function maskProxy(url: string): string {
  return new URL(url).origin;
}

function toProxy(env: Io["env"], name: "HTTP_PROXY" | "HTTPS_PROXY"): string | undefined {
  const text = (env[name.toLowerCase()] || env[name] || "").trim();
  if (text === "") {
    return undefined;
  }
  const url = text.includes("://") ? text : `http://${text}`;
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    // Not shown: it may hold a password.
    throw new CliError(
      `${name} is no proxy that can be used. Give one such as http://proxy.example:3128.`,
      2,
    );
  }
  return url;
}
