import { createClient, waitForTask, waitForTasks } from "@vidtask/client";
import type { VirtualClock } from "../core/virtual-clock.ts";
import { toRunway } from "./to-runway.ts";

/** What a waiter at scale is made with. */
export interface ScaleOptions {
  clock: VirtualClock;
  /** Requests a second that the budget allows. */
  rate: number;
  fetch(request: Request): Promise<Response>;
}

/** Begins to wait for tasks that never end, until it is stopped. */
export type ScaleWaiter = (options: ScaleOptions, ids: readonly string[]) => AbortController;

const baseUrl = "https://gateway.example";
const apiKey = "sk-bench";
const FOR_EVER = 1e9;
/** So short that more polls are due than the budget allows. */
const INTERVAL = 500;

function makeOptions({ clock, rate, fetch }: ScaleOptions) {
  const stop = new AbortController();
  const client = createClient({ baseUrl, apiKey, clock, maxRequestsPerSecond: rate, fetch });
  return { client, stop, options: { interval: INTERVAL, timeout: FOR_EVER, signal: stop.signal } };
}

/** Those that wait at scale, by their names. */
export const scaleWaiters: Readonly<Record<string, ScaleWaiter>> = {
  "vidtask waitForTasks"(setup, ids) {
    const { client, stop, options } = makeOptions(setup);
    waitForTasks(client, ids, { ...options, maxWaiting: ids.length })
      .next()
      .catch(() => {});
    return stop;
  },
  "Promise.all of vidtask's waitForTask"(setup, ids) {
    const { client, stop, options } = makeOptions(setup);
    Promise.all(ids.map((id) => waitForTask(client, id, options))).catch(() => {});
    return stop;
  },
  "Promise.all of @runwayml/sdk"({ fetch }, ids) {
    const { setTimeout: start } = globalThis;
    // It has no clock to pass: with slow timers, all tasks have their first poll behind them and wait for the next one.
    Object.assign(globalThis, {
      setTimeout: (callback: () => void, milliseconds = 0, ...rest: []) =>
        start(callback, 100 * milliseconds, ...rest),
    });
    const stop = new AbortController();
    const wait = async () => {
      const { default: RunwayML } = await import("@runwayml/sdk");
      const client = new RunwayML({
        apiKey,
        baseURL: baseUrl,
        async fetch(url) {
          const id = String(url).slice(`${baseUrl}/v1/tasks/`.length);
          const request = new Request(`${baseUrl}/v1/video/query?id=${id}`, {
            headers: { Authorization: apiKey },
          });
          const body = await (await fetch(request)).text();
          return new Response(toRunway(id, body), { headers: { "Content-Type": "application/json" } });
        },
      });
      await Promise.all(ids.map((id) => client.tasks.retrieve(id).waitForTaskOutput({ timeout: null })));
    };
    wait().catch(() => {});
    return stop;
  },
};
