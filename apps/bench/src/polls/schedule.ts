import type { Distribution } from "./distribution.ts";

/** When to poll next, in seconds since the create, after a poll at this time; 0 is the create itself. */
export type Schedule = (previous: number) => number;

/** What a schedule costs, on average over the tasks. */
export interface Cost {
  /** Polls of one task, the last one included. */
  polls: number;
  /** Seconds from the end of a task to the poll that tells of it. */
  delay: number;
}

/** So little of a distribution makes no difference. */
const NEGLIGIBLE = 1e-9;

/** Poll at a constant interval, the first time after `first` seconds. */
export function every(interval: number, first = interval): Schedule {
  return (previous) => (previous === 0 ? first : previous + interval);
}

/** Poll at intervals that double. */
export function doubling(from: number, to: number): Schedule {
  // After intervals of from, 2 × from, … it is so late; the next interval is `from` more than that.
  return (previous) => previous + Math.min(to, previous + from);
}

/** Poll whenever a share of the time so far has passed again. */
export function share(part: number, from: number, to: number): Schedule {
  return (previous) => previous + Math.min(to, Math.max(from, part * previous));
}

/** What a schedule costs on tasks of this distribution, by its formula; nothing is drawn. */
export function weigh(schedule: Schedule, { cdf, waited }: Distribution): Cost {
  const cost = { polls: 0, delay: 0 };
  for (let previous = 0, left = 1; left > NEGLIGIBLE; ) {
    const next = schedule(previous);
    cost.polls += left;
    cost.delay += waited(next) - waited(previous) - cdf(previous) * (next - previous);
    left = 1 - cdf(next);
    previous = next;
  }
  return cost;
}
