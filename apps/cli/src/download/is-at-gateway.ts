import type { GatewayFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import { findSources } from "../profile/find-sources.ts";

/** Whether a URL is at the gateway that is set: only then it is asked for with the key. */
export async function isAtGateway(io: Io, flags: GatewayFlags, url: string): Promise<boolean> {
  const { baseUrl } = await findSources(io, { ...flags, apiKeyStdin: false });
  const gateway = baseUrl?.value ?? "";
  return URL.canParse(gateway) && new URL(gateway).origin === new URL(url).origin;
}
