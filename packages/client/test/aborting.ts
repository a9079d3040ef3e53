import type { Answer } from "./gateway.ts";

/** An answer that never comes: its caller aborts as soon as the request is there. */
export function aborting(abort: AbortController, reason: unknown): Answer {
  return ({ signal }) =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
      abort.abort(reason);
    });
}
