import { randomFrom } from "../core/random.ts";
import type { Part, Row, Table } from "../core/results.ts";
import { toExactCell } from "../core/to-cell.ts";
import { fewestPolls, toGrid } from "./cheapest-schedule.ts";
import { type Distribution, durationsOf, logNormal } from "./distribution.ts";
import { trials } from "./policies.ts";
import { tryPolicy } from "./policy.ts";
import { pollsOfFixed } from "./polls-of-fixed.ts";
import { type Cost, doubling, every, share, weigh } from "./schedule.ts";
import { waitForDurations } from "./wait-for-durations.ts";

const TASKS = 1_000;

/** Mean delays in seconds that the curve has points for. */
const DELAYS = [1, 1.5, 2, 2.5, 3, 4, 6, 9, 13, 20, 30, 45, 70];

/** Durations of tasks: two models' own, and that of a public production log. */
const distributions = [logNormal(32, 0.35), logNormal(150, 0.5), logNormal(270, 1)];

const schedules = {
  "every 5 s": every(5),
  "first after 15 s, then every 5 s": every(5, 15),
  "doubling, from 2 s to 120 s": doubling(2, 120),
  "a tenth of the time gone, from 2 s to 30 s": share(0.1, 2, 30),
};

/** Polls of one task and the delay of its news, of vidtask and of what others do, beside the cheapest schedule. */
export async function measurePolls(): Promise<Part> {
  const costs = new Map<string, Cost[]>();
  const tried = new Map<string, Cost[]>();
  for (const distribution of distributions) {
    const durations = durationsOf(distribution, TASKS);
    append(costs, "vidtask's createAndWait", await waitForDurations(durations));
    for (const [name, schedule] of Object.entries(schedules)) {
      append(costs, name, weigh(schedule, distribution));
    }
    const shuffled = shuffle(durations);
    for (const [name, { policy, told }] of Object.entries(trials)) {
      append(tried, name, tryPolicy(policy, shuffled, told));
    }
  }
  const grids = new Map(distributions.map((distribution) => [distribution, toGrid(distribution)]));
  const fewest = (distribution: Distribution, delay: number) =>
    fewestPolls(grids.get(distribution) ?? toGrid(distribution), delay);
  return {
    versions: {},
    tables: [
      pollTable("polls", "Polls of one task", "the cheapest schedule of the same delay", costs, fewest),
      delayTable("delay", "Mean delay of the news", costs),
      curveTable(logNormal(150, 0.5)),
      pollTable(
        "trials",
        "Polls of one task, tried",
        "a constant interval of the same delay",
        tried,
        pollsOfFixed,
      ),
      delayTable("trial-delay", "Mean delay of the news, tried", tried),
    ],
  };
}

function append(costs: Map<string, Cost[]>, name: string, cost: Cost): void {
  costs.set(name, [...(costs.get(name) ?? []), cost]);
}

/** In an order that has nothing to do with their length, the same in each run. */
function shuffle(durations: readonly number[]): number[] {
  const random = randomFrom(7);
  const keyed = durations.map((duration) => ({ duration, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ duration }) => duration);
}

function pollTable(
  id: string,
  title: string,
  reference: string,
  costs: Map<string, Cost[]>,
  referenceOf: (distribution: Distribution, delay: number) => number,
): Table {
  const rows = toRows(costs, ({ polls, delay }, distribution) =>
    toExactCell(polls, polls / referenceOf(distribution, delay)),
  );
  return { id, title, unit: "polls", reference, columns: distributions.map(({ name }) => name), rows };
}

function delayTable(id: string, title: string, costs: Map<string, Cost[]>): Table {
  const rows = toRows(costs, ({ delay }) => toExactCell(delay));
  return { id, title, unit: "s", columns: distributions.map(({ name }) => name), rows };
}

function curveTable(distribution: Distribution): Table {
  const grid = toGrid(distribution);
  return {
    id: "curve",
    title: `Fewest polls of one task by the mean delay of its news, tasks of ${distribution.name}`,
    unit: "polls",
    columns: ["the cheapest schedule", "a constant interval"],
    rows: DELAYS.map((delay) => ({
      name: `${delay} s`,
      cells: [fewestPolls(grid, delay), pollsOfFixed(distribution, delay)].map((polls) => toExactCell(polls)),
    })),
  };
}

function toRows(
  costs: Map<string, Cost[]>,
  toCell: (cost: Cost, distribution: Distribution) => Row["cells"][0],
): Row[] {
  return [...costs].map(([name, list]) => ({
    name,
    cells: distributions.map((distribution, index) => {
      const cost = list[index];
      return cost ? toCell(cost, distribution) : null;
    }),
  }));
}
