import type { Clock } from "../clock.ts";

/** What a fault can be on: the two calls of the API, and the download of a file. */
export type Operation = "create" | "query" | "media";

/** When a fault comes, and how. */
export interface FaultRule {
  name: FaultName;
  /** What it is on. Default: `query`. */
  on?: Operation;
  /** How many such requests pass before it. Default: 0. */
  after?: number;
  /**
   * How often it comes at most. Default: 1; without a limit if there is a `probability`, and for `not-found-at-first`.
   */
  times?: number;
  /** How likely it is for each such request, from 0 to 1, drawn from the simulator's seed. Default: 1. */
  probability?: number;
  /** The seconds that `rate-limit-retry-after` asks for. Default: 3. */
  retryAfter?: number;
  /**
   * Milliseconds that `slow-body` stops for in its middle, and of a task's age until which `not-found-at-first` holds.
   * Default: 5,000.
   */
  duration?: number;
}

/** What a fault knows of its request. */
export interface FaultContext {
  readonly request: Request;
  readonly rule: FaultRule;
  readonly clock: Clock;
}

/** The names of faults, in the order of the README's table. */
export const faultNames = [
  "rate-limit",
  "rate-limit-retry-after",
  "rate-limit-empty",
  "quota",
  "no-channel",
  "wrong-key",
  "not-found-at-first",
  "upstream-failed",
  "server-json",
  "server-html",
  "server-empty",
  "html-200",
  "cut-body",
  "slow-body",
  "drop",
] as const;

/** A fault. */
export type FaultName = (typeof faultNames)[number];
