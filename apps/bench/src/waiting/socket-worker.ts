// Waits for tasks at a simulator behind a socket. Argument: the name of the waiter.
import { cpuTime } from "../core/cpu-time.ts";
import { serveWorker } from "../core/serve-worker.ts";
import type { TasksAnswer } from "./simulator-server.ts";
import { waiters } from "./waiters.ts";

/** The tasks, and how many times faster than in real life time goes. */
export type SocketQuestion = TasksAnswer & { speed: number };

/** What the wait took. */
export interface SocketAnswer {
  /** Microseconds of CPU for each poll. */
  cpu: number;
  polls: number;
  /** Seconds of compressed time from the end of a task to its news, on average. */
  delay: number;
  mostInFlight: number;
}

const waiter = waiters[process.argv[2] ?? ""];

serveWorker<SocketQuestion, SocketAnswer>(async ({ url, ids, speed }) => {
  let polls = 0;
  let inFlight = 0;
  let mostInFlight = 0;
  const delays: number[] = [];
  const before = cpuTime();
  await waiter?.({
    baseUrl: url,
    ids,
    speed,
    async send(request, init) {
      polls += 1;
      inFlight += 1;
      mostInFlight = Math.max(mostInFlight, inFlight);
      try {
        return await fetch(request, init);
      } finally {
        inFlight -= 1;
      }
    },
    onNews: (endedAt) => delays.push((speed * (Date.now() - endedAt)) / 1_000),
  });
  return {
    cpu: (cpuTime() - before) / polls,
    polls: polls / ids.length,
    delay: delays.reduce((sum, delay) => sum + delay, 0) / delays.length,
    mostInFlight,
  };
});
