import type { Cell } from "./results.ts";
import { toSpread } from "./to-spread.ts";

/**
 * A cell of what was measured round after round.
 *
 * @param reference What the reference measured in the same rounds: the ratio is taken within each round, so that what
 * slows the whole machine for a while cancels out.
 */
export function toCell(values: readonly number[], reference?: readonly number[]): Cell {
  const ratios = reference && values.map((value, round) => value / (reference[round] ?? Number.NaN));
  return { ...toSpread(values), ...(ratios && { ratio: toSpread(ratios) }) };
}

/** A cell of a number that is the same in each run. */
export function toExactCell(value: number, ratio?: number): Cell {
  return toCell([value], ratio === undefined ? undefined : [value / ratio]);
}
