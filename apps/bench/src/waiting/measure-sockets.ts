import { alternate, type Samples } from "../core/alternate.ts";
import type { Table } from "../core/results.ts";
import { startWorker } from "../core/start-worker.ts";
import { toCell } from "../core/to-cell.ts";
import type { TasksAnswer, TasksQuestion } from "./simulator-server.ts";
import type { SocketAnswer, SocketQuestion } from "./socket-worker.ts";
import { waiters } from "./waiters.ts";

/** Time is compressed as far as polls still fit into it. */
const loads = {
  "100 tasks": { count: 100, speed: 20, rounds: 4 },
  "1,000 tasks": { count: 1_000, speed: 10, rounds: 4 },
};
/** Milliseconds that tasks take, before they are compressed. */
const SHORTEST = 8_000;
const LONGEST = 16_000;
const WARM_UP = 20;

const reference = "Promise.all of @runwayml/sdk";
const measures = {
  cpu: ["CPU time of one poll, over sockets", "µs"],
  polls: ["Polls of one task, over sockets", "polls"],
  delay: ["Mean delay of the news, over sockets; vidtask asks every 5 s, the other every 4.5 to 7.5 s", "s"],
  mostInFlight: ["Most requests in flight, over sockets", "requests"],
} as const;

/** Waits for many tasks at the simulator over sockets, beside what a package of the field does. */
export async function measureSockets(): Promise<Table[]> {
  const script = new URL("./simulator-server.ts", import.meta.url);
  const server = startWorker<TasksQuestion, TasksAnswer>("server", script);
  try {
    const numbers: Samples<keyof SocketAnswer>[] = [];
    for (const { count, speed, rounds } of Object.values(loads)) {
      const turns = Object.keys(waiters).map((name) => {
        const turn = async () => {
          const script = new URL("./socket-worker.ts", import.meta.url);
          const worker = startWorker<SocketQuestion, SocketAnswer>("client", script, { args: [name] });
          const ask = async (tasks: TasksQuestion) => worker.ask({ ...(await server.ask(tasks)), speed });
          // What is loaded and compiled is not the tasks'.
          await ask({ count: WARM_UP, shortest: 0, longest: 0 });
          const answer = await ask({ count, shortest: SHORTEST / speed, longest: LONGEST / speed });
          await worker.stop();
          return answer;
        };
        return [name, turn] as const;
      });
      numbers.push(await alternate<keyof SocketAnswer>(Object.fromEntries(turns), rounds));
    }
    return (Object.keys(measures) as (keyof SocketAnswer)[]).map((measure) => ({
      id: `sockets-${measure}`,
      title: measures[measure][0],
      unit: measures[measure][1],
      reference,
      columns: Object.keys(loads),
      rows: Object.keys(waiters).map((name) => ({
        name,
        cells: numbers.map((of) => toCell(of(name, measure), of(reference, measure))),
      })),
    }));
  } finally {
    await server.stop();
  }
}
