import { checkNumber } from "./check-number.ts";
import type { VidtaskError } from "./errors.ts";

/** How many requests the waits of one client may make: the gateway's limit is the key's, not the task's. */
export interface Budget {
  /** When the next request may start; Infinity while too many are in flight. */
  freeAt(): number;
  /** Milliseconds that each request takes of it, if an answer takes as long as this. */
  cost(answer: number): number;
  /** Count a request that starts now. */
  take(now: number, request: object): void;
  /** Give its place to others; a request that has ended stays so. */
  release(request: object): void;
  /** Start none before this time, because of this error. */
  pause(until: number, error: VidtaskError): void;
  /** The error because of which none may start now. */
  pausedBy(now: number): VidtaskError | undefined;
}

/**
 * @param concurrency Requests in flight at once.
 * @param perSecond Requests that start within any second; below 1, one in so many seconds.
 * @throws TypeError if one of them can't be.
 */
export function createBudget(concurrency: number, perSecond: number): Budget {
  checkNumber("concurrency", concurrency);
  checkNumber("maxRequestsPerSecond", perSecond);
  /** At most this many starts in each window. */
  const burst = Math.max(1, Math.floor(perSecond));
  const window = Math.max(1, burst / perSecond) * 1_000;
  /** When the last requests started, oldest first. */
  const starts: number[] = [];
  const inFlight = new Set<object>();
  let pausedUntil = 0;
  let reason: VidtaskError | undefined;

  return {
    freeAt: () =>
      inFlight.size < concurrency
        ? Math.max(pausedUntil, (starts.at(-burst) ?? Number.NEGATIVE_INFINITY) + window)
        : Number.POSITIVE_INFINITY,
    cost: (answer) => Math.max(window / burst, answer / concurrency),
    take(now, request) {
      inFlight.add(request);
      starts.push(now);
      starts.splice(0, starts.length - burst);
    },
    release: (request) => inFlight.delete(request),
    pause(until, error) {
      if (until > pausedUntil) {
        pausedUntil = until;
        reason = error;
      }
    },
    pausedBy: (now) => (now < pausedUntil ? reason : undefined),
  };
}
