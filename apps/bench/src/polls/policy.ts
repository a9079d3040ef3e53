import type { Cost } from "./schedule.ts";

/** What a policy may go by when it decides on the next poll. Times are in seconds. */
export interface View {
  /** Since the create; 0 before the first poll. */
  elapsed: number;
  /** What the gateway said last, in percent. */
  progress: number | undefined;
  /** Whether that was ever less than the time before: such a progress is not to be trusted. */
  hasFallen: boolean;
  /** Whether it is more now than it was the time before. */
  isRising: boolean;
  /** How long the last tasks of the same model took, as their polls saw it; shortest first. */
  learnt: readonly number[];
}

/** How long to pause before the next poll, in seconds. */
export type Policy = (view: View) => number;

/** What a gateway tells of a task's progress, in percent, when so large a share of its time has passed. */
export type Told = (passed: number) => number | undefined;

/** How many earlier tasks are remembered. */
const MEMORY = 50;

/** What a policy costs on tasks that come one after another. */
export function tryPolicy(policy: Policy, durations: readonly number[], told: Told): Cost {
  const cost = { polls: 0, delay: 0 };
  const seen: number[] = [];
  for (const duration of durations) {
    const learnt = [...seen].sort((a, b) => a - b);
    let elapsed = 0;
    let hasFallen = false;
    let isRising = false;
    let progress: number | undefined;
    while (elapsed < duration) {
      elapsed += policy({ elapsed, progress, hasFallen, isRising, learnt });
      cost.polls += 1;
      const now = told(elapsed / duration);
      hasFallen ||= (now ?? 0) < (progress ?? 0);
      isRising = (now ?? 0) > (progress ?? 0);
      progress = now;
    }
    cost.delay += elapsed - duration;
    seen.push(elapsed);
    seen.splice(0, seen.length - MEMORY);
  }
  return { polls: cost.polls / durations.length, delay: cost.delay / durations.length };
}
