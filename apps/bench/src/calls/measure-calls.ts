import { alternate, type Samples } from "../core/alternate.ts";
import type { Part, Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell, toExactCell } from "../core/to-cell.ts";
import { toMean } from "../core/to-mean.ts";
import { toSpread } from "../core/to-spread.ts";
import { versionsOf } from "../core/versions-of.ts";
import { measureSizes } from "./bundle-size.ts";
import type { CallAnswer, CallQuestion } from "./call-worker.ts";
import { contenders } from "./contenders.ts";

const ROUNDS = 72;
const WARM_UP = 3_000;
/** How many calls a round makes, by how many are in flight. */
const loads = { "1 in flight": { calls: 200, inFlight: 1 }, "64 in flight": { calls: 400, inFlight: 64 } };
const reference = "openapi-fetch";
const own = "vidtask queryTask";
const others = ["ky", "ofetch", "axios", "openai client.get"];

/** What one query costs in CPU and how many fit into a second, and how large the client is in a bundle. */
export async function measureCalls(): Promise<Part> {
  const names = Object.keys(contenders);
  const server = startWorker<object, { url: string }>(
    "server",
    new URL("./query-server.ts", import.meta.url),
  );
  const { url } = await server.ask({});
  const workers = names.map((name) => {
    const script = new URL("./call-worker.ts", import.meta.url);
    return { name, worker: startWorker<CallQuestion, CallAnswer>("client", script, { args: [name, url] }) };
  });
  try {
    for (const { worker } of workers) {
      await worker.ask({ calls: WARM_UP, inFlight: 8 });
    }
    const numbers: Samples<keyof CallAnswer>[] = [];
    for (const load of Object.values(loads)) {
      const turns = workers.map(({ name, worker }) => [name, () => worker.ask(load)] as const);
      numbers.push(await alternate(Object.fromEntries(turns), ROUNDS));
    }
    const table = (id: keyof CallAnswer, title: string, unit: string): Table => ({
      id,
      title,
      unit,
      reference,
      columns: Object.keys(loads),
      rows: names.map((name) => ({
        name,
        cells: numbers.map((of) => toCell(of(name, id), of(reference, id))),
      })),
    });
    return {
      versions: versionsOf("openapi-fetch", "ky", "ofetch", "axios", "openai"),
      tables: [
        table("cpu", "CPU time of one call", "µs"),
        {
          id: "cpu-sum",
          title:
            "CPU time of one call, all rounds together: what is rare, such as large collections of garbage, counts in full",
          unit: "µs",
          reference,
          columns: Object.keys(loads),
          rows: names.map((name) => ({
            name,
            cells: numbers.map((of) => {
              const mean = toMean(of(name, "cpu"));
              return toExactCell(mean, mean / toMean(of(reference, "cpu")));
            }),
          })),
        },
        {
          id: "cpu-others",
          title: "CPU time of one call, beside the cheapest of the others",
          unit: "µs",
          reference: "whichever of ky, ofetch, axios and openai takes least",
          columns: Object.keys(loads),
          rows: [{ name: own, cells: numbers.map((of) => toCell(of(own, "cpu"), cheapestOf(of))) }],
        },
        table("rate", "Calls in a second", "calls/s"),
        await measureSizes(),
      ],
    };
  } finally {
    await Promise.all([server, ...workers.map(({ worker }) => worker)].map((worker) => worker.stop()));
  }
}

/** The CPU times of the contender that takes least of those that people use instead. */
function cheapestOf(of: Samples<keyof CallAnswer>): number[] {
  const [cheapest = []] = others
    .map((name) => of(name, "cpu"))
    .sort((a, b) => toSpread(a).median - toSpread(b).median);
  return cheapest;
}
