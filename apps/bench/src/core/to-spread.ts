import type { Spread } from "./results.ts";

/** The median and the quartiles of some numbers, interpolated between neighbours. */
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
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}
