import { isObject } from "./read-place.ts";

/** How a connection failed before a request went out over it. */
export type ConnectionFailure = "unknown host" | "certificate" | "no connection";

const CERTIFICATE = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH|ERR_TLS_CERT_)/;

/**
 * Tell whether a call failed before it was sent, by the codes that Node's sockets leave in the causes.
 * Undefined if it may have been sent, or if the platform does not tell.
 */
export function toConnectionFailure(error: unknown): ConnectionFailure | undefined {
  for (let link = error; isObject(link); link = link.cause) {
    const { code, syscall, errors } = link;
    if (code === "ENOTFOUND") {
      return "unknown host";
    }
    if (CERTIFICATE.test(String(code))) {
      return "certificate";
    }
    // An error of a socket that was open has another system call, or none.
    if (
      code === "ECONNREFUSED" ||
      code === "UND_ERR_CONNECT_TIMEOUT" ||
      syscall === "connect" ||
      syscall === "getaddrinfo" ||
      // One attempt for each address of the host.
      (Array.isArray(errors) && errors.length > 0 && errors.every(toConnectionFailure))
    ) {
      return "no connection";
    }
  }
  return undefined;
}
