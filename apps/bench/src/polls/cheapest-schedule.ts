import type { Distribution } from "./distribution.ts";
import type { Cost } from "./schedule.ts";

/** Tasks that take longer than all but this share of them are taken to end then. */
const TAIL = 1e-5;
/** The grid is as fine as this, in seconds, and later as fine as this share of the time so far. */
const FINEST_STEP = 0.1;
const COARSEST_SHARE = 0.001;

/** The moments at which a schedule may poll, and what is known of each; the last one ends every task. */
export interface Grid {
  times: readonly number[];
  /** The share of tasks that are done by then. */
  done: readonly number[];
  /** The integral of that share. */
  waited: readonly number[];
}

/** A grid of a distribution, fine enough that half of its steps would change the result by less than a thousandth. */
export function toGrid({ cdf, waited, quantile }: Distribution, finest = FINEST_STEP): Grid {
  const end = quantile(1 - TAIL);
  const times = [];
  for (let time = 0; time < end; time += Math.max(finest, time * COARSEST_SHARE)) {
    times.push(time);
  }
  const done = times.map(cdf);
  return { times: [...times, end], done: [...done, 1], waited: [...times, end].map(waited) };
}

/**
 * The schedule that minimises polls + price × delay: Barlow and Hunter's problem of when to inspect what fails unseen,
 * solved from its end to its beginning. The best way on from a poll depends on its time alone.
 *
 * @param price What a second of delay is worth, in polls.
 */
export function cheapestSchedule({ times, done, waited }: Grid, price: number): Cost & { total: number } {
  const last = times.length - 1;
  const total = new Float64Array(last + 1);
  const next = new Uint32Array(last + 1);
  const delayOf = (from: number, to: number) =>
    at(waited, to) - at(waited, from) - at(done, from) * (at(times, to) - at(times, from));
  for (let from = last - 1; from >= 0; from -= 1) {
    const poll = 1 - at(done, from);
    let best = Number.POSITIVE_INFINITY;
    for (let to = from + 1; to <= last; to += 1) {
      const soFar = poll + price * delayOf(from, to);
      // Later polls only have more delay.
      if (soFar >= best) {
        break;
      }
      if (soFar + at(total, to) < best) {
        best = soFar + at(total, to);
        next[from] = to;
      }
    }
    total[from] = best;
  }
  const cost = { polls: 0, delay: 0, total: at(total, 0) };
  for (let from = 0; from < last; from = at(next, from)) {
    cost.polls += 1 - at(done, from);
    cost.delay += delayOf(from, at(next, from));
  }
  return cost;
}

/** The fewest polls at this mean delay in seconds, between schedules if need be: a bound that none can go below. */
export function fewestPolls(grid: Grid, delay: number): number {
  return fewestPollsNear(grid, delay)(delay);
}

/** The same for delays near this one: polls + price × delay is least at the right price, and hardly more at one that is nearly right. */
export function fewestPollsNear(grid: Grid, near: number): (delay: number) => number {
  let [low, high] = [1e-5, 1e2];
  for (let step = 0; step < 30; step += 1) {
    const price = Math.sqrt(low * high);
    [low, high] = cheapestSchedule(grid, price).delay > near ? [price, high] : [low, price];
  }
  const { total } = cheapestSchedule(grid, high);
  return (delay) => total - high * delay;
}

function at(list: ArrayLike<number>, index: number): number {
  return list[index] ?? Number.NaN;
}
