import { type Clock, systemClock } from "./clock.ts";
import { type DialectName, findDialect } from "./dialects/find-dialect.ts";
import type { FaultName, FaultRule, Operation } from "./faults/fault.ts";
import { checkNumber } from "./option-errors.ts";
import { checkOutcome, type OutcomeName } from "./outcomes.ts";
import type { VideoInput } from "./video-input.ts";

/** How a simulator is to behave. */
export interface SimulatorOptions {
  /** The family of its ids, bodies and status words. Default: `veo`. */
  dialect?: DialectName;
  /** The only key that it takes. Default: it takes every key, but needs one. */
  apiKey?: string;
  /** How many times faster than in real life tasks go. Default: 1. */
  speed?: number;
  /** Milliseconds that a task takes at speed 1, or what tells them. Default: by its model, as real ones take. */
  duration?: number | ((input: VideoInput) => number | undefined);
  /** What becomes of tasks, or what tells it for each. Default: by words in the prompt, else `completed`. */
  outcome?: OutcomeName | ((input: VideoInput) => OutcomeName | undefined);
  /** What goes wrong; a name alone is a rule without options. The first rule that holds wins. Default: nothing. */
  faults?: readonly (FaultRule | FaultName)[];
  /** Called with each fault that comes, and with what it is on. Default: nobody is told. */
  onFault?: (rule: FaultRule, operation: Operation) => void;
  /** What ids and chance are drawn from: a whole number of 32 bits. Default: another one each time. */
  seed?: number;
  /** Scheme and host of the files' URLs. Default: those of the request. */
  baseUrl?: string;
  /** Milliseconds until the URL of a file expires; a query then gives a new one. Default: 86,400,000, a day. */
  mediaLifetime?: number;
  /** The time that it goes by. Default: the machine's monotonic clock. */
  clock?: Clock;
  /** Which time it is when the simulator is made, in Unix milliseconds. Default: what the machine says. */
  epoch?: number;
}

/** Options with their defaults. */
export type SimulatorSettings = SimulatorOptions &
  Required<Pick<SimulatorOptions, "dialect" | "speed" | "seed" | "mediaLifetime" | "clock" | "epoch">>;

/**
 * Check the options of a simulator and fill in the defaults.
 *
 * @throws TypeError with a sentence that says what there is.
 */
export function toSettings(options: SimulatorOptions): SimulatorSettings {
  const {
    dialect = "veo",
    speed = 1,
    seed = Math.floor(Math.random() * 2 ** 32),
    mediaLifetime = 86_400_000,
    clock = systemClock,
    epoch = Date.now(),
    duration,
    outcome,
    baseUrl,
  } = options;
  findDialect(dialect);
  checkNumber("speed", speed, Number.MIN_VALUE);
  checkNumber("seed", seed, -(2 ** 31), 2 ** 32);
  checkNumber("mediaLifetime", mediaLifetime, 1);
  checkNumber("epoch", epoch, 0, 8.64e15);
  if (duration !== undefined && typeof duration !== "function") {
    checkNumber("duration", duration, 0);
  }
  if (outcome !== undefined && typeof outcome !== "function") {
    checkOutcome(outcome);
  }
  if (baseUrl !== undefined && !/^https?:\/\/[^/?#\s]+$/i.test(baseUrl)) {
    throw new TypeError("baseUrl must be like https://media.example, without a path.");
  }
  return { ...options, dialect, speed, seed, mediaLifetime, clock, epoch };
}
