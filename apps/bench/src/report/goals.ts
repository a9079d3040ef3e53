import { type Cell, findCell, type PartName, type Results } from "../core/results.ts";

/** A bar that a number of the report is held against. */
export interface Goal {
  part: PartName;
  /** What is asked for, in the words of the report. */
  text: string;
  /** Decimals of the number. */
  digits: number;
  /** The number, unless it was not measured. */
  read(results: Results): number | undefined;
  atMost?: number;
  atLeast?: number;
}

/** Reads one cell of a part. */
function cellOf(part: PartName, table: string, row: string, column: string) {
  return ({ parts }: Results): Cell | undefined => findCell(parts[part], table, row, column);
}

/** The ratio of a cell, or else its value. */
function read(part: PartName, table: string, row: string, column: string) {
  const find = cellOf(part, table, row, column);
  return (results: Results) => {
    const cell = find(results);
    return (cell?.ratio ?? cell)?.median;
  };
}

/** What vidtask takes of a table's column, as a share of the best of the others, the two that it rests on left out. */
function besideOthers(column: string) {
  return ({ parts }: Results) => {
    const rows = parts.calls?.tables.find(({ id }) => id === "cpu")?.rows ?? [];
    const cpu = (name: string) => findCell(parts.calls, "cpu", name, column)?.ratio?.median;
    const others = rows.map(({ name }) => name).filter((name) => !/^(fetch|openapi-fetch|vidtask)/.test(name));
    const best = Math.min(...others.map((name) => cpu(name) ?? Number.POSITIVE_INFINITY));
    const own = cpu("vidtask queryTask");
    return own === undefined ? undefined : own / best;
  };
}

const loads = ["1 in flight", "64 in flight"];
const durations = ["32 s, σ 0.35", "150 s, σ 0.5", "270 s, σ 1"];

/** The goals, by their ids. */
export const goals: Readonly<Record<string, Goal>> = {
  ...Object.fromEntries(
    loads.flatMap((load): [string, Goal][] => [
      [
        `call-cpu-${load.split(" ")[0]}`,
        {
          part: "calls",
          text: `\`queryTask\` takes × the CPU of openapi-fetch alone, ${load}`,
          digits: 2,
          read: read("calls", "cpu", "vidtask queryTask", load),
          atMost: 1.15,
        },
      ],
      [
        `call-others-${load.split(" ")[0]}`,
        {
          part: "calls",
          text: `\`queryTask\` takes × the CPU of the cheapest of ky, ofetch, axios and openai, ${load}`,
          digits: 2,
          read: besideOthers(load),
          atMost: 1,
        },
      ],
    ]),
  ),
  "size-thin": {
    part: "calls",
    text: "one operation with its errors takes kB",
    digits: 2,
    read: read("calls", "size", "vidtask, one operation with its errors", "size"),
    atMost: 4.6,
  },
  "size-waiting": {
    part: "calls",
    text: "creating a task and waiting for it takes kB",
    digits: 2,
    read: read("calls", "size", "vidtask, creating a task and waiting for it", "size"),
    atMost: 7.5,
  },
  ...Object.fromEntries(
    durations.map((name, index): [string, Goal] => [
      `polls-${index + 1}`,
      {
        part: "polls",
        text: `\`createAndWait\` polls × the cheapest schedule of the same delay, tasks of ${name}`,
        digits: 2,
        read: read("polls", "polls", "vidtask's createAndWait", name),
        atMost: 1.35,
      },
    ]),
  ),
};

/** Whether a number meets its goal, as it is printed. */
export function isMet({ digits, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Goal, number: number): boolean {
  const printed = Number(number.toFixed(digits));
  return printed <= atMost && printed >= atLeast;
}
