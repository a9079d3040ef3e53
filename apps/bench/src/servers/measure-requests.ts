import { alternate, type Samples } from "../core/alternate.ts";
import type { Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell } from "../core/to-cell.ts";
import { createBody, createHeaders } from "./create-request.ts";
import { type Shot, sendRequests } from "./send-requests.ts";
import type { ServerAnswer } from "./server-answer.ts";

const ROUNDS = 9;
const WARM_UP = 500;
const REQUESTS = 400;
const reference = "Prism";

const servers = {
  [reference]: new URL("./prism-server.ts", import.meta.url),
  "vidtask simulator": new URL("./simulator-server.ts", import.meta.url),
};
const { Authorization } = createHeaders;
const shots: Record<string, (server: ServerAnswer) => Shot> = {
  queries: ({ url, id }) => ({
    url: `${url}/v1/video/query?id=${encodeURIComponent(id)}`,
    method: "GET",
    headers: { Authorization },
  }),
  creates: ({ url }) => ({
    url: `${url}/v1/video/create`,
    method: "POST",
    headers: createHeaders,
    body: createBody,
  }),
};

/** Requests that the simulator and Prism answer in a second, and what one takes of their CPU. */
export async function measureRequests(): Promise<Table[]> {
  const names = Object.keys(servers);
  const workers = Object.entries(servers).map(([name, script]) => ({
    name,
    worker: startWorker<object, ServerAnswer>("server", script),
  }));
  try {
    const numbers: Samples<"rate" | "cpu">[] = [];
    for (const toShot of Object.values(shots)) {
      const turns = workers.map(({ name, worker }) => {
        const turn = async (count = REQUESTS) => {
          const before = await worker.ask({});
          const startedAt = performance.now();
          await sendRequests(toShot(before), count);
          const rate = (1_000 * count) / (performance.now() - startedAt);
          return { rate, cpu: ((await worker.ask({})).cpu - before.cpu) / count };
        };
        return [name, turn] as const;
      });
      for (const [, turn] of turns) {
        await turn(WARM_UP);
      }
      numbers.push(
        await alternate(Object.fromEntries(turns.map(([name, turn]) => [name, () => turn()])), ROUNDS),
      );
    }
    const table = (id: string, measure: "rate" | "cpu", title: string, unit: string) => ({
      id,
      title,
      unit,
      reference,
      columns: Object.keys(shots),
      rows: names.map((name) => ({
        name,
        cells: numbers.map((of) => toCell(of(name, measure), of(reference, measure))),
      })),
    });
    return [
      table("requests", "rate", "Requests answered in a second", "requests/s"),
      table("request-cpu", "cpu", "CPU time of the server for one request", "µs"),
    ];
  } finally {
    await Promise.all(workers.map(({ worker }) => worker.stop()));
  }
}
