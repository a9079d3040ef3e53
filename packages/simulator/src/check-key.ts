import { invalidKey, relayError } from "./error-answers.ts";
import type { Reply } from "./reply.ts";

/**
 * Refuse a request without a key, or with a wrong one.
 *
 * @param apiKey The only key that is right; without one, every key is.
 * @param now Gives Unix milliseconds, for the number of the request.
 */
export function checkKey(request: Request, apiKey: string | undefined, now: () => number): Reply | undefined {
  const key = /^Bearer +(\S+) *$/i.exec(request.headers.get("Authorization") ?? "")?.[1];
  if (key === undefined) {
    const stamp = new Date(now()).toISOString().replace(/\D/g, "");
    return relayError(401, { message: `未提供令牌 (request id: ${stamp})` });
  }
  return apiKey === undefined || key === apiKey ? undefined : invalidKey();
}
