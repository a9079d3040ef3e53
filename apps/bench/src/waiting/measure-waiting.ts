import type { Part, Table } from "../core/results.ts";
import { toExactCell } from "../core/to-cell.ts";
import { versionsOf } from "../core/versions-of.ts";
import { waitOnBudget } from "./budget-wait.ts";
import { measureScale } from "./measure-scale.ts";
import { measureSockets } from "./measure-sockets.ts";

const budgets = {
  "10 tasks, default budget": { tasks: 10, measured: 1_000, concurrency: 8, maxRequestsPerSecond: 5 },
  "1,000 tasks, default budget": { tasks: 1_000, measured: 2_000, concurrency: 8, maxRequestsPerSecond: 5 },
  "1,000 tasks, 100 requests a second": {
    tasks: 1_000,
    measured: 2_000,
    concurrency: 8,
    maxRequestsPerSecond: 100,
  },
};
const roundTrips = { "50 ms": 50, "200 ms": 200, "800 ms": 800 };

/** What waiting for many tasks takes, and how late their news is. */
export async function measureWaiting(): Promise<Part> {
  return {
    versions: versionsOf("@runwayml/sdk"),
    tables: [...(await measureScale()), ...(await measureBudgets()), ...(await measureSockets())],
  };
}

async function measureBudgets(): Promise<Table[]> {
  const names = Object.entries(budgets);
  const answers = await Promise.all(
    names.map(([, budget]) =>
      Promise.all(Object.values(roundTrips).map((roundTrip) => waitOnBudget({ ...budget, roundTrip }))),
    ),
  );
  const columns = Object.keys(roundTrips);
  return [
    {
      id: "budget-interval",
      title: "Time between two polls of one task, by the round trip",
      unit: "s",
      reference: "one poll of each task in turn, as often as interval and budget allow",
      columns,
      rows: names.map(([name], index) => ({
        name,
        cells: (answers[index] ?? []).map((answer) =>
          toExactCell(answer.interval, answer.interval / answer.fairInterval),
        ),
      })),
    },
    {
      id: "budget-delay",
      title: "Mean delay of the news of one task, by the round trip",
      unit: "s",
      reference: "one poll of each task in turn, as often as interval and budget allow",
      columns,
      rows: names.map(([name], index) => ({
        name,
        cells: (answers[index] ?? []).map((answer) =>
          toExactCell(answer.delay, answer.delay / answer.fairDelay),
        ),
      })),
    },
  ];
}
