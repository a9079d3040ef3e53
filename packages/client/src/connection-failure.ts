import { isObject } from "./read-place.ts";

/** How a connection failed before a request went out over it. */
export type ConnectionFailure = "unknown host" | "certificate" | "no connection";

/** A code, or the system call that failed. An error of a socket that was open has another one, or none. */
const WORDS: [ConnectionFailure, RegExp][] = [
  ["unknown host", /^ENOTFOUND$/],
  // Not those of an alert (ERR_SSL_…): it may come after the request.
  ["certificate", /^(?!ERR_SSL_).*CERT|^UNABLE_TO_|^HOSTNAME_MISMATCH$/],
  ["no connection", /^(ECONNREFUSED|UND_ERR_CONNECT_TIMEOUT|connect|getaddrinfo)$/],
];

/**
 * Tell whether a call failed before it was sent, by the codes that Node's sockets leave in the causes.
 * Undefined if it may have been sent, or if the platform does not tell.
 */
export function toConnectionFailure(error: unknown): ConnectionFailure | undefined {
  for (let link = error; isObject(link); link = link.cause) {
    const { code, syscall, errors } = link;
    const known = WORDS.find(([, word]) => word.test(`${code}`) || word.test(`${syscall}`));
    if (known) {
      return known[0];
    }
    // Undici has no code of its own for a proxy that refuses to open a tunnel; node:http has.
    if (code === "ERR_PROXY_TUNNEL" || /^Proxy response .* HTTP Tunneling/.test(`${link.message}`)) {
      return "no connection";
    }
    // One attempt for each address of the host.
    if (Array.isArray(errors) && errors.length > 0 && errors.every(toConnectionFailure)) {
      return "no connection";
    }
  }
  return undefined;
}
