import http from "node:http";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { type ProxyEnv, toProxyEnv } from "./to-proxy-env.ts";

/** How Node is told of proxies: for `fetch`, and for `node:http`, which downloads go over. An old Node has no way. */
type SetProxy = ((env: Record<string, string>) => unknown) | null;

/**
 * Have all requests go over the proxies that the environment names, if any.
 *
 * @param baseUrl The gateway's address.
 * @param setProxy Node's own function for it. Default: that of this Node, which 24.14 was the first to have.
 * @returns What to send requests with, if it is not what they are sent with anyway.
 */
export async function openProxy(
  env: Io["env"],
  baseUrl: string | undefined,
  setProxy: SetProxy = http.setGlobalProxyFromEnv ?? null,
): Promise<Io["fetch"]> {
  const proxyEnv = toProxyEnv(env, baseUrl);
  if (proxyEnv === undefined) {
    return undefined;
  }
  if (setProxy) {
    setProxy({ ...proxyEnv });
    return undefined;
  }
  await useUndici(proxyEnv);
  // Given to the client it serves downloads too: in this Node, node:http knows no proxy.
  return (request) => fetch(request);
}

/** Have `fetch` go over proxies in a Node that can't by itself. */
async function useUndici({ HTTP_PROXY, HTTPS_PROXY, NO_PROXY }: ProxyEnv): Promise<void> {
  const { EnvHttpProxyAgent, setGlobalDispatcher } = await import("undici").catch(() => {
    throw new CliError(
      "A proxy is set, and this Node needs the package undici for it. Install it beside vidtask, or use Node 24.14 or later.",
      2,
    );
  });
  setGlobalDispatcher(
    new EnvHttpProxyAgent({
      // Not left out: then it would look at the process's own.
      httpProxy: HTTP_PROXY ?? "",
      httpsProxy: HTTPS_PROXY,
      noProxy: NO_PROXY,
    }),
  );
}
