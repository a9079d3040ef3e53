import { findCell, type PartName, type Results } from "../core/results.ts";

/** A bar that a number of the report is held against. */
export interface Goal {
  /** The part, table, row and column of the number: the ratio that stands there, or else the value. */
  cell: [part: PartName, table: string, row: string, column: string];
  /** What is asked for, in the words of the report. */
  text: string;
  /** Decimals of the number. */
  digits: number;
  atMost?: number;
  atLeast?: number;
}

/** The number that a goal is about, unless it was not measured. */
export function readNumber({ cell: [part, ...names] }: Goal, { parts }: Results): number | undefined {
  const cell = findCell(parts[part], ...names);
  return (cell?.ratio ?? cell)?.median;
}

/** Whether a number meets its goal, as it is printed. */
export function isMet(goal: Goal, number: number): boolean {
  const { digits, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY } = goal;
  const printed = Number(number.toFixed(digits));
  return printed <= atMost && printed >= atLeast;
}
