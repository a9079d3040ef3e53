import { NetworkError } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { isObject } from "./read-place.ts";

/**
 * The typed error of a call whose answer did not come, or not to its end.
 *
 * @param signal The caller's own: if it has aborted, its reason is thrown instead.
 */
export function toNetworkError(gateway: Gateway, cause: unknown, signal?: AbortSignal): NetworkError {
  signal?.throwIfAborted();
  // Undici says "fetch failed" and hides why in the cause.
  const inner = (isObject(cause) && cause.cause) || cause;
  // Several refused addresses make an error without a message.
  const reason = isObject(inner) ? inner.message || inner.code : inner;
  return new NetworkError(
    `${gateway.baseUrl} did not answer (${gateway.redact(`${reason}`)}): check the base URL, or wait.`,
    {
      cause,
    },
  );
}
