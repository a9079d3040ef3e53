import type { Range, Spread } from "./results.ts";

/** From so many values on there are quartiles; of fewer there are the least and the most. */
const ENOUGH = 4;
/** The interval misses the true median this often at most. */
const DOUBT = 0.05;
/** So many tossed coins are normally distributed, and the share of one outcome is no number any more. */
const MANY = 500;

/** The median and the quartiles of some numbers, interpolated between neighbours, and how sure the median is. */
export function toSpread(values: readonly number[]): Spread {
  if (values.length === 0) {
    throw new TypeError("There is no median of no values.");
  }
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    const above = sorted[Math.ceil(place)] ?? 0;
    return below + (above - below) * (place - Math.floor(place));
  };
  const interval = toInterval(sorted);
  const [low, high] = values.length < ENOUGH ? [at(0), at(1)] : [at(0.25), at(0.75)];
  return { median: at(0.5), low, high, ...(interval && { interval }) };
}

/**
 * Between which of the sorted values the true median is in 95 of 100 cases, whatever the numbers' distribution: each value is
 * below it like a tossed coin. Fewer than six values can't say.
 */
function toInterval(sorted: readonly number[]): Range | undefined {
  const outer = countOuter(sorted.length);
  const [low, high] = [sorted[outer - 1], sorted[sorted.length - outer]];
  return low === undefined || high === undefined ? undefined : { low, high };
}

/** How many values from either end the interval begins. */
function countOuter(count: number): number {
  if (count > MANY) {
    return Math.floor(count / 2 - 0.98 * Math.sqrt(count));
  }
  let outer = 0;
  let share = 0.5 ** count;
  for (let beyond = share; beyond <= DOUBT / 2; beyond += share) {
    outer += 1;
    share *= (count - outer + 1) / outer;
  }
  return outer;
}
