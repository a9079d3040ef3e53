import { findCell, type PartName, type Results, type Spread } from "../core/results.ts";

/** A bar that a number of the report is held against. */
export interface Goal {
  /** The part, table, row and column of the number: the ratio that stands there, or else the value. */
  cell: [part: PartName, table: string, row: string, column: string];
  /** What is asked for, in the words of the report. */
  text: string;
  /** Decimals of the number, as it is printed. */
  digits: number;
  atMost?: number;
  atLeast?: number;
}

/** Whether a goal is met; what measured no more exactly than this can't tell is within the noise. */
export type Verdict = "met" | "missed" | "within the noise";

/** The number that a goal is about, unless it was not measured. */
export function readNumber({ cell: [part, ...names] }: Goal, { parts }: Results): Spread | undefined {
  const cell = findCell(parts[part], ...names);
  return cell?.ratio ?? cell;
}

/** Whether a number meets its goal: the number itself, not as it is printed, and all of its median's interval. */
export function judge(goal: Goal, { median, interval = { low: median, high: median } }: Spread): Verdict {
  const isMet = keeps(goal, median);
  const isSure = keeps(goal, interval.low) === isMet && keeps(goal, interval.high) === isMet;
  return isSure ? (isMet ? "met" : "missed") : "within the noise";
}

/** A number in so many digits that what is printed is on the same side of the bar. */
export function printNumber(goal: Goal, { median }: Spread): string {
  let printed = median.toFixed(goal.digits);
  for (let more = 1; keeps(goal, Number(printed)) !== keeps(goal, median); more += 1) {
    printed = median.toFixed(goal.digits + more);
  }
  return printed;
}

/** Whether a number is on the right side of a goal's bar. */
function keeps(
  { atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Goal,
  number: number,
): boolean {
  return number <= atMost && number >= atLeast;
}
