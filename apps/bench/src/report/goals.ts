import { findCell, type PartName, type Results } from "../core/results.ts";

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

/** Reads the ratio of a cell, or else its value. */
function read(part: PartName, table: string, row: string, column: string) {
  return ({ parts }: Results): number | undefined => {
    const cell = findCell(parts[part], table, row, column);
    return (cell?.ratio ?? cell)?.median;
  };
}

/** What vidtask takes of a table's column, as a share of the best of the others, the two that it rests on left out. */
function besideOthers(column: string) {
  return ({ parts }: Results) => {
    const rows = parts.calls?.tables.find(({ id }) => id === "cpu")?.rows ?? [];
    const cpu = (name: string) => findCell(parts.calls, "cpu", name, column)?.ratio?.median;
    const others = rows
      .map(({ name }) => name)
      .filter((name) => !/^(fetch|openapi-fetch|vidtask)/.test(name));
    const best = Math.min(...others.map((name) => cpu(name) ?? Number.POSITIVE_INFINITY));
    const own = cpu("vidtask queryTask");
    return own === undefined ? undefined : own / best;
  };
}

const loads = ["1 in flight", "64 in flight"];
const budgets = ["default budget", "100 requests a second"];
const roundTrips = ["50 ms", "200 ms", "800 ms"];
const OWN_WAIT = "vidtask waitForTasks";
const OWN_DOWNLOAD = "vidtask downloadVideo";
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
  "waiting-memory": {
    part: "waiting",
    text: "one of 100,000 waiting tasks takes kB of heap",
    digits: 1,
    read: read("waiting", "scale-memory", OWN_WAIT, "100,000 tasks"),
    atMost: 2,
  },
  "waiting-cpu": {
    part: "waiting",
    text: "a poll takes × the CPU with 100,000 tasks as with 100",
    digits: 2,
    read: read("waiting", "scale-cpu", OWN_WAIT, "100,000 tasks"),
    atMost: 1.2,
  },
  ...Object.fromEntries(
    budgets.flatMap((budget) =>
      roundTrips.map((roundTrip): [string, Goal] => [
        `waiting-delay-${budget.split(" ")[0]}-${roundTrip.split(" ")[0]}`,
        {
          part: "waiting",
          text: `news come × the least delay that the budget allows, ${budget}, round trips of ${roundTrip}`,
          digits: 2,
          read: read("waiting", "budget-delay", budget, roundTrip),
          atMost: 1.2,
        },
      ]),
    ),
  ),
  "start-version": {
    part: "start-up",
    text: "`vidtask --version` takes × the time of `node -e 0`",
    digits: 2,
    read: read("start-up", "start-up", "vidtask --version", "time"),
    atMost: 1.15,
  },
  "start-help": {
    part: "start-up",
    text: "`vidtask --help` takes × the time of `node -e 0`",
    digits: 2,
    read: read("start-up", "start-up", "vidtask --help", "time"),
    atMost: 1.35,
  },
  "start-query": {
    part: "start-up",
    text: '`vidtask query` takes × the time of `node -e "fetch(…)"`',
    digits: 2,
    read: read("start-up", "start-up-fetch", "vidtask query", "time"),
    atMost: 1.35,
  },
  "download-limited": {
    part: "download",
    text: "a download that the server limits to 100 MB/s has × the throughput of curl",
    digits: 2,
    read: read("download", "throughput", OWN_DOWNLOAD, "limited to 100 MB/s"),
    atLeast: 0.9,
  },
  "download-unlimited": {
    part: "download",
    text: "an unlimited download with its SHA-256 has × the throughput of curl without",
    digits: 2,
    read: read("download", "throughput", OWN_DOWNLOAD, "unlimited"),
    atLeast: 0.4,
  },
  "simulator-rate": {
    part: "servers",
    text: "the simulator answers × the queries of Prism in a second",
    digits: 1,
    read: read("servers", "requests", "vidtask simulator", "queries"),
    atLeast: 1,
  },
};

/** Whether a number meets its goal, as it is printed. */
export function isMet(
  { digits, atMost = Number.POSITIVE_INFINITY, atLeast = Number.NEGATIVE_INFINITY }: Goal,
  number: number,
): boolean {
  const printed = Number(number.toFixed(digits));
  return printed <= atMost && printed >= atLeast;
}
