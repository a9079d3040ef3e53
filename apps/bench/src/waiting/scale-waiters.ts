import RunwayML from "@runwayml/sdk";
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

/** Waits for tasks until all have ended. */
export type ScaleWaiter = (ids: readonly string[]) => Promise<unknown>;

const baseUrl = "https://gateway.example";
const apiKey = "sk-bench";
/** So short that more polls are due than the budget allows. */
const INTERVAL = 500;
const FOR_EVER = 1e9;
const options = { interval: INTERVAL, timeout: FOR_EVER };

function makeClient({ clock, rate, fetch }: ScaleOptions) {
  return createClient({ baseUrl, apiKey, clock, maxRequestsPerSecond: rate, fetch });
}

/** Makes those that wait at scale, by their names. */
export const scaleWaiters: Readonly<Record<string, (setup: ScaleOptions) => ScaleWaiter>> = {
  "vidtask waitForTasks"(setup) {
    const client = makeClient(setup);
    return async (ids) => {
      let settled = 0;
      for await (const _ of waitForTasks(client, ids, { ...options, maxWaiting: ids.length })) {
        settled += 1;
      }
      return settled;
    };
  },
  "Promise.all of vidtask's waitForTask"(setup) {
    const client = makeClient(setup);
    return (ids) => Promise.all(ids.map((id) => waitForTask(client, id, options)));
  },
  "Promise.all of @runwayml/sdk"({ fetch }) {
    const { setTimeout: start } = globalThis;
    // It has no clock to pass: with slow timers, all tasks have their first polls behind them and wait for the next one.
    Object.assign(globalThis, {
      setTimeout: (callback: () => void, milliseconds = 0, ...rest: []) =>
        start(callback, 100 * milliseconds, ...rest),
    });
    const client = new RunwayML({
      apiKey,
      baseURL: baseUrl,
      async fetch(url) {
        const id = String(url).slice(`${baseUrl}/v1/tasks/`.length);
        const headers = { Authorization: `Bearer ${apiKey}` };
        const answer = await fetch(new Request(`${baseUrl}/v1/video/query?id=${id}`, { headers }));
        return new Response(toRunway(id, await answer.text()), {
          headers: { "Content-Type": "application/json" },
        });
      },
    });
    return (ids) =>
      Promise.all(ids.map((id) => client.tasks.retrieve(id).waitForTaskOutput({ timeout: null })));
  },
};
