import type { Part, Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell, toExactCell } from "../core/to-cell.ts";
import { versionsOf } from "../core/versions-of.ts";
import { waitOnBudget } from "./budget-wait.ts";
import { measureSockets } from "./measure-sockets.ts";
import type { ScaleAnswer } from "./scale-worker.ts";

/** How often each number of tasks is measured. */
const scales = { "100 tasks": 2, "1,000 tasks": 2, "10,000 tasks": 2, "100,000 tasks": 1 };
const OWN = "vidtask waitForTasks";

const budgets = {
  "default budget": { tasks: 1_000, concurrency: 8, maxRequestsPerSecond: 5 },
  "100 requests a second": { tasks: 1_000, concurrency: 8, maxRequestsPerSecond: 100 },
};
const roundTrips = { "50 ms": 50, "200 ms": 200, "800 ms": 800 };

/** What waiting for many tasks takes, and how late their news is. */
export async function measureWaiting(): Promise<Part> {
  return {
    versions: versionsOf("@runwayml/sdk"),
    tables: [...(await measureScale()), ...(await measureBudgets()), ...(await measureSockets())],
  };
}

async function measureScale(): Promise<Table[]> {
  const answers: ScaleAnswer[][] = [];
  for (const [name, rounds] of Object.entries(scales)) {
    const count = name.split(" ")[0]?.replaceAll(",", "") ?? "";
    const own: ScaleAnswer[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const script = new URL("./scale-worker.ts", import.meta.url);
      const worker = startWorker<object, ScaleAnswer>(script, [count], ["--expose-gc"]);
      own.push(await worker.ask({}));
      await worker.stop();
    }
    answers.push(own);
  }
  const fewest = answers[0] ?? [];
  const columns = Object.keys(scales);
  return [
    {
      id: "scale-cpu",
      title: "CPU time of one poll, in one process with the simulator",
      unit: "µs",
      reference: columns[0] ?? "",
      columns,
      rows: [
        {
          name: OWN,
          cells: answers.map((own) =>
            toCell(
              own.map(({ cpu }) => cpu),
              fewest.map(({ cpu }) => cpu),
            ),
          ),
        },
      ],
    },
    {
      id: "scale-memory",
      title: "Heap of one waiting task, in one process with the simulator",
      unit: "kB",
      columns,
      rows: [{ name: OWN, cells: answers.map((own) => toCell(own.map(({ memory }) => memory))) }],
    },
  ];
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
      title: "Time between two polls of one of 1,000 tasks, by the round trip",
      unit: "s",
      reference: "the least that the budget allows",
      columns,
      rows: names.map(([name], index) => ({
        name,
        cells: (answers[index] ?? []).map((answer) =>
          toExactCell(answer.interval, answer.interval / answer.leastInterval),
        ),
      })),
    },
    {
      id: "budget-delay",
      title: "Mean delay of the news of one of 1,000 tasks, by the round trip",
      unit: "s",
      reference: "the least that the budget allows",
      columns,
      rows: names.map(([name], index) => ({
        name,
        cells: (answers[index] ?? []).map((answer) =>
          toExactCell(answer.delay, answer.delay / answer.leastDelay),
        ),
      })),
    },
  ];
}
