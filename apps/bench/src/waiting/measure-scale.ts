import { alternate, type Samples } from "../core/alternate.ts";
import type { Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell } from "../core/to-cell.ts";
import { toSpread } from "../core/to-spread.ts";
import { scaleWaiters } from "./scale-waiters.ts";
import type { CpuAnswer, MemoryAnswer } from "./scale-worker.ts";

/** How many tasks wait, and how often their memory is measured. */
const scales = {
  "100 tasks": { count: 100, rounds: 3 },
  "1,000 tasks": { count: 1_000, rounds: 3 },
  "10,000 tasks": { count: 10_000, rounds: 1 },
  "100,000 tasks": { count: 100_000, rounds: 1 },
};
const columns = Object.keys(scales);
const OWN = "vidtask waitForTasks";
/** More of the peer's take half a minute, and tell no more. */
const PEER = "Promise.all of @runwayml/sdk";
const MOST_OF_PEER = 10_000;
const CPU_ROUNDS = 9;

/** What waiting takes with few tasks and with many, in one process with the simulator. */
export async function measureScale(): Promise<Table[]> {
  return [...(await measureCpu()), await measureMemory()];
}

function startScale<Answer>(name: string, count: number) {
  return startWorker<{ measure: "cpu" | "memory" }, Answer>(
    "client",
    new URL("./scale-worker.ts", import.meta.url),
    { args: [name, String(count)], flags: ["--expose-gc"] },
  );
}

async function measureCpu(): Promise<Table[]> {
  const workers = Object.values(scales).map(({ count }) => startScale<CpuAnswer>(OWN, count));
  try {
    for (const worker of workers) {
      // Its first polls are not like the others.
      await worker.ask({ measure: "cpu" });
    }
    const turns = workers.map((worker, index) => [columns[index], () => worker.ask({ measure: "cpu" })]);
    const of = await alternate<keyof CpuAnswer>(Object.fromEntries(turns), CPU_ROUNDS);
    const byCost = columns
      .map((name) => of(name, "cpu"))
      .sort((a, b) => toSpread(a).median - toSpread(b).median);
    const [reference = ""] = columns;
    const table = { unit: "µs", columns };
    return [
      {
        ...table,
        id: "scale-cpu",
        title: "CPU time of one poll, in one process with the simulator",
        reference,
        rows: [{ name: OWN, cells: columns.map((name) => toCell(of(name, "cpu"), of(reference, "cpu"))) }],
      },
      {
        ...table,
        id: "scale-flat",
        title: "CPU time of one poll where it is dearest of these numbers of tasks",
        reference: "where it is cheapest",
        columns: ["dearest"],
        rows: [{ name: OWN, cells: [toCell(byCost.at(-1) ?? [], byCost[0])] }],
      },
      {
        ...table,
        id: "scale-leaps",
        title:
          "Leaps of the clock for one poll: as often with few tasks as with many, or its turns would be charged to one of them",
        unit: "leaps",
        rows: [{ name: OWN, cells: columns.map((name) => toCell(of(name, "leaps"))) }],
      },
    ];
  } finally {
    await Promise.all(workers.map((worker) => worker.stop()));
  }
}

async function measureMemory(): Promise<Table> {
  const names = Object.keys(scaleWaiters);
  const numbers: Samples<"memory">[] = [];
  for (const { count, rounds } of Object.values(scales)) {
    const able = names.filter((name) => name !== PEER || count <= MOST_OF_PEER);
    const turns = able.map((name) => {
      const turn = async () => {
        const worker = startScale<MemoryAnswer>(name, count);
        try {
          return await worker.ask({ measure: "memory" });
        } finally {
          await worker.stop();
        }
      };
      return [name, turn] as const;
    });
    numbers.push(await alternate<"memory">(Object.fromEntries(turns), rounds));
  }
  return {
    id: "scale-memory",
    title: "Heap of one waiting task, in one process with the simulator",
    unit: "kB",
    columns,
    rows: names.map((name) => ({
      name,
      cells: numbers.map((of) => {
        const values = of(name, "memory");
        return values.length === 0 ? null : toCell(values);
      }),
    })),
  };
}
