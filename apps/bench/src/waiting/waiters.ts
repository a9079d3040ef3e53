import { systemClock } from "@vidtask/client";

/** Waits for tasks at a gateway, and tells when it has heard of the end of each. */
export type Waiter = (ids: readonly string[]) => Promise<void>;

/** What a waiter is made with. */
export interface WaiterOptions {
  baseUrl: string;
  /** Sends a request, and counts it. */
  send(request: Request | string, init?: RequestInit): Promise<Response>;
  /** How many times faster than in real life time goes. */
  speed: number;
  /** Called with when a task ended, in Unix milliseconds, as the gateway says. */
  onNews(endedAt: number): void;
}

/** vidtask's `waitForTasks`, with a budget of requests that is no bar. */
async function makeVidtask({ baseUrl, send, speed, onNews }: WaiterOptions): Promise<Waiter> {
  const { createClient, waitForTasks } = await import("@vidtask/client");
  const client = createClient({
    baseUrl,
    apiKey: "sk-bench",
    clock: {
      now: () => speed * systemClock.now(),
      sleep: (milliseconds, signal) => systemClock.sleep(milliseconds / speed, signal),
    },
    concurrency: 64,
    maxRequestsPerSecond: 100_000,
    fetch: send,
  });
  return async (ids) => {
    for await (const settled of waitForTasks(client, ids)) {
      if ("task" in settled) {
        onNews(settled.task.updatedAt?.getTime() ?? Number.NaN);
      }
    }
  };
}

/** `Promise.all` of @runwayml/sdk's `waitForTaskOutput`, which polls every 4.5 to 7.5 seconds. */
async function makeRunway({ baseUrl, send, speed, onNews }: WaiterOptions): Promise<Waiter> {
  const { setTimeout: start } = globalThis;
  // It has no clock to pass: its timers are what makes its time go faster.
  Object.assign(globalThis, {
    setTimeout: (callback: () => void, milliseconds = 0, ...rest: []) =>
      start(callback, milliseconds / speed, ...rest),
  });
  const { default: RunwayML } = await import("@runwayml/sdk");
  const client = new RunwayML({
    apiKey: "sk-bench",
    baseURL: baseUrl,
    // No request takes so long, even when time is compressed.
    timeout: 3_600_000,
    fetch: (url, init) => send(String(url), init),
  });
  const wait = async (id: string) => {
    const { createdAt } = await client.tasks.retrieve(id).waitForTaskOutput({ timeout: null });
    onNews(Number(createdAt));
  };
  return async (ids) => {
    await Promise.all(ids.map(wait));
  };
}

/** Makes those that wait, by their names. */
export const waiters: Readonly<Record<string, (options: WaiterOptions) => Promise<Waiter>>> = {
  "vidtask waitForTasks": makeVidtask,
  "Promise.all of @runwayml/sdk": makeRunway,
};
