import { randomFrom } from "../core/random.ts";
import type { Part, Row, Table } from "../core/results.ts";
import { shuffle } from "../core/shuffle.ts";
import { toCell, toExactCell } from "../core/to-cell.ts";
import { toMean } from "../core/to-mean.ts";
import { fewestPolls, fewestPollsNear, toGrid } from "./cheapest-schedule.ts";
import { type Distribution, durationsOf, logNormal } from "./distribution.ts";
import { trials } from "./policies.ts";
import { tryPolicy } from "./policy.ts";
import { pollsOfFixed } from "./polls-of-fixed.ts";
import { type Cost, doubling, every, share, weigh } from "./schedule.ts";
import { waitForDurations, waits } from "./wait-for-durations.ts";

/** How many seeds of the jitter are drawn, or orders of the tasks. */
const SEEDS = 10;
/** A wait that no goal is about needs fewer. */
const FEW_SEEDS = 3;
const OWN = "vidtask's createAndWait";
/** How many tasks stand for a distribution where policies are tried. */
const TRIED_TASKS = 1_000;

/** Mean delays in seconds that the curve has points for. */
const DELAYS = [1, 1.5, 2, 2.5, 3, 4, 6, 9, 13, 20, 30, 45, 70];

/** Durations of tasks: two models' own, and that of a public production log. So many tasks stand for each: long ones take more polls. */
const samples = [
  { distribution: logNormal(32, 0.35), tasks: 1_000 },
  { distribution: logNormal(150, 0.5), tasks: 300 },
  { distribution: logNormal(270, 1), tasks: 100 },
];
const distributions = samples.map(({ distribution }) => distribution);

const schedules = {
  "every 5 s": every(5),
  "first after 15 s, then every 5 s": every(5, 15),
  "doubling, from 2 s to 120 s": doubling(2, 120),
  "a tenth of the time gone, from 2 s to 30 s": share(0.1, 2, 30),
};

/** What one way to wait costs on each distribution, seed by seed; what is computed has one cost alone. */
type Costs = Map<string, Cost[][]>;

/** Polls of one task and the delay of its news, of vidtask and of what others do, beside the cheapest schedule. */
export async function measurePolls(): Promise<Part> {
  const seeds = Array.from({ length: SEEDS }, (_, index) => index + 1);
  const costs: Costs = new Map();
  const tried: Costs = new Map();
  for (const { distribution, tasks } of samples) {
    const durations = durationsOf(distribution, tasks);
    for (const [name, wait] of Object.entries(waits)) {
      const own = [];
      for (const seed of name === OWN ? seeds : seeds.slice(0, FEW_SEEDS)) {
        own.push(await waitForDurations(wait, durations, seed));
      }
      append(costs, name, own);
    }
    for (const [name, schedule] of Object.entries(schedules)) {
      append(costs, name, [weigh(schedule, distribution)]);
    }
    const sorted = durationsOf(distribution, TRIED_TASKS);
    for (const [name, { policy, told, learns }] of Object.entries(trials)) {
      const orders = (learns ? seeds : [1]).map((seed) => shuffle(sorted, randomFrom(seed)));
      append(
        tried,
        name,
        orders.map((order) => tryPolicy(policy, order, told)),
      );
    }
  }
  const grids = new Map(distributions.map((distribution) => [distribution, toGrid(distribution)]));
  const fewest = (distribution: Distribution, delay: number) =>
    fewestPollsNear(grids.get(distribution) ?? toGrid(distribution), delay);
  const fixed = (distribution: Distribution) => (delay: number) => pollsOfFixed(distribution, delay);
  return {
    versions: {},
    tables: [
      pollTable("polls", "Polls of one task", "the cheapest schedule of the same delay", costs, fewest),
      delayTable("delay", "Mean delay of the news", costs),
      curveTable(logNormal(150, 0.5)),
      pollTable("trials", "Polls of one task, tried", "a constant interval of the same delay", tried, fixed),
      delayTable("trial-delay", "Mean delay of the news, tried", tried),
    ],
  };
}

function append(costs: Costs, name: string, cost: Cost[]): void {
  costs.set(name, [...(costs.get(name) ?? []), cost]);
}

/** @param toReference The polls of the reference by the delay, for delays near this one. */
function pollTable(
  id: string,
  title: string,
  reference: string,
  costs: Costs,
  toReference: (distribution: Distribution, near: number) => (delay: number) => number,
): Table {
  const rows = toRows(costs, (list, distribution) => {
    const referenceOf = toReference(distribution, toMean(list.map(({ delay }) => delay)));
    return toCell(
      list.map(({ polls }) => polls),
      list.map(({ delay }) => referenceOf(delay)),
    );
  });
  return { id, title, unit: "polls", reference, columns: distributions.map(({ name }) => name), rows };
}

function delayTable(id: string, title: string, costs: Costs): Table {
  const rows = toRows(costs, (list) => toCell(list.map(({ delay }) => delay)));
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

function toRows(costs: Costs, toCell: (costs: Cost[], distribution: Distribution) => Row["cells"][0]): Row[] {
  return [...costs].map(([name, lists]) => ({
    name,
    cells: distributions.map((distribution, index) => {
      const list = lists[index];
      return list ? toCell(list, distribution) : null;
    }),
  }));
}
