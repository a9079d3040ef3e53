import { alternate, type Samples } from "../core/alternate.ts";
import type { Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell } from "../core/to-cell.ts";
import type { CheckerAnswer, CheckerQuestion } from "./checker-worker.ts";
import { checkers, listBodies } from "./checkers.ts";

const ROUNDS = 7;
const reference = "Ajv, compiled at run time";

/** Bodies that the checker judges in a second, and how soon a process has its first verdict, beside Ajv. */
export async function measureCheckers(): Promise<Table[]> {
  const names = Object.keys(checkers);
  const kinds = Object.keys(listBodies);
  const numbers: Samples<keyof CheckerAnswer>[] = [];
  for (const kind of kinds) {
    const turns = names.map((name) => [name, () => check(name, kind)] as const);
    numbers.push(await alternate<keyof CheckerAnswer>(Object.fromEntries(turns), ROUNDS));
  }
  const table = (id: string, measure: keyof CheckerAnswer, title: string, unit: string) => ({
    id,
    title,
    unit,
    reference,
    columns: kinds,
    rows: names.map((name) => ({
      name,
      cells: numbers.map((of) => toCell(of(name, measure), of(reference, measure))),
    })),
  });
  return [
    table("checks", "rate", "Bodies checked in a second of CPU", "bodies/s"),
    table("first-check", "first", "From the import to the first verdict", "ms"),
  ];
}

async function check(name: string, kind: string): Promise<CheckerAnswer> {
  const script = new URL("./checker-worker.ts", import.meta.url);
  const worker = startWorker<CheckerQuestion, CheckerAnswer>("client", script, { args: [name, kind] });
  try {
    await worker.ask({ times: 50 });
    return await worker.ask({ times: 100 });
  } finally {
    await worker.stop();
  }
}
