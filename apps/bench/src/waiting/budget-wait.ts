import { createClient, waitForTasks } from "@vidtask/client";
import { randomFrom } from "../core/random.ts";
import { toMean } from "../core/to-mean.ts";
import { toSpread } from "../core/to-spread.ts";
import { VirtualClock } from "../core/virtual-clock.ts";

/** A gateway and a budget that are to be waited with. Times are in milliseconds. */
export interface BudgetCase {
  tasks: number;
  /** How many settled tasks are measured. */
  measured: number;
  roundTrip: number;
  concurrency: number;
  maxRequestsPerSecond: number;
}

/**
 * Seconds between two polls of a task, and from the end of a task to its news; and both if each task is polled in turn, as often
 * as interval and budget allow. Whoever knew how long tasks take could do better than that.
 */
export interface BudgetAnswer {
  interval: number;
  fairInterval: number;
  delay: number;
  fairDelay: number;
}

/** Seconds; the default. */
const INTERVAL = 5;

/**
 * Wait for many tasks, as many at each moment, on a clock that leaps: a task that has settled is replaced by a new one.
 * A budget of so many polls a second, shared by all, polls each of them every tasks ÷ rate, or at the interval if that is more; the
 * end of a task then waits for half of that on average, and for half a round trip.
 */
export async function waitOnBudget(options: BudgetCase): Promise<BudgetAnswer> {
  const { tasks, measured, roundTrip, concurrency, maxRequestsPerSecond } = options;
  const rate = Math.min(maxRequestsPerSecond, (1_000 * concurrency) / roundTrip);
  const fairInterval = Math.max(INTERVAL, tasks / rate);
  const clock = new VirtualClock();
  const random = randomFrom(3);
  const endings: number[] = [];
  const polled: number[] = [];
  const intervals: number[] = [];
  const delays: number[] = [];
  const client = createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-bench",
    clock,
    random,
    concurrency,
    maxRequestsPerSecond,
    async fetch({ url, signal }) {
      const number = numberOf(new URL(url).searchParams.get("id") ?? "");
      const before = polled[number];
      polled[number] = clock.now();
      if (before !== undefined) {
        intervals.push((clock.now() - before) / 1_000);
      }
      await clock.sleep(roundTrip / 2, signal);
      const isDone = clock.now() >= (endings[number] ?? 0);
      await clock.sleep(roundTrip / 2, signal);
      return Response.json(
        isDone ? { status: "completed", video_url: "https://media.example/a.mp4" } : { status: "processing" },
      );
    },
  });

  function* newTasks() {
    for (let number = 0; ; number += 1) {
      // From two to four polls, so that ends are spread evenly between them.
      endings[number] = clock.now() + 1_000 * fairInterval * (2 + 2 * random());
      yield `task:${number}`;
    }
  }

  async function wait() {
    const waiting = waitForTasks(client, newTasks(), { maxWaiting: tasks, timeout: 1e9 });
    let settled = 0;
    for await (const { id } of waiting) {
      settled += 1;
      // The first generation began all at once.
      if (settled > tasks) {
        delays.push((clock.now() - (endings[numberOf(id)] ?? 0)) / 1_000);
      }
      if (settled >= tasks + measured) {
        break;
      }
    }
  }

  await clock.run(wait());
  return {
    interval: toSpread(intervals).median,
    fairInterval,
    delay: toMean(delays),
    fairDelay: fairInterval / 2 + roundTrip / 2_000,
  };
}

function numberOf(id: string): number {
  return Number(id.slice("task:".length));
}
