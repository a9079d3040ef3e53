// Waits for tasks at a simulator behind a socket. Argument: the name of the waiter.
import { cpuTime } from "../core/cpu-time.ts";
import { serveWorker } from "../core/serve-worker.ts";
import { toMean } from "../core/to-mean.ts";
import type { TasksAnswer } from "./simulator-server.ts";
import { type Waiter, waiters } from "./waiters.ts";

/** The tasks, and how many times faster than in real life time goes: the same each time. */
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

const make = waiters[process.argv[2] ?? ""];
let polls = 0;
let inFlight = 0;
let mostInFlight = 0;
let delays: number[] = [];
let waiter: Waiter | undefined;

async function send(request: Request | string, init?: RequestInit): Promise<Response> {
  polls += 1;
  inFlight += 1;
  mostInFlight = Math.max(mostInFlight, inFlight);
  try {
    return await fetch(request, init);
  } finally {
    inFlight -= 1;
  }
}

serveWorker<SocketQuestion, SocketAnswer>(async ({ url, ids, speed }) => {
  const onNews = (endedAt: number) => delays.push((speed * (Date.now() - endedAt)) / 1_000);
  waiter ??= await make?.({ baseUrl: url, speed, send, onNews });
  polls = 0;
  mostInFlight = 0;
  delays = [];
  const before = cpuTime();
  await waiter?.(ids);
  return {
    cpu: (cpuTime() - before) / polls,
    polls: polls / ids.length,
    delay: toMean(delays),
    mostInFlight,
  };
});
