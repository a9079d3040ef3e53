import type { Distribution } from "./distribution.ts";
import { every, weigh } from "./schedule.ts";

/** The polls of the constant interval, with the first poll after one, whose mean delay in seconds is this. */
export function pollsOfFixed(distribution: Distribution, delay: number): number {
  let [low, high] = [0.1, 1_000];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    [low, high] = weigh(every(middle), distribution).delay < delay ? [middle, high] : [low, middle];
  }
  return weigh(every(high), distribution).polls;
}
