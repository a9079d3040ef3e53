import { systemClock } from "@vidtask/client";

/** Waits for all tasks at a gateway, and tells when it has heard of the end of each. */
export type Waiter = (options: {
  baseUrl: string;
  ids: readonly string[];
  /** Sends a request, and counts it. */
  send(request: Request | string, init?: RequestInit): Promise<Response>;
  /** How many times faster than in real life time goes. */
  speed: number;
  /** Called with when a task ended, in Unix milliseconds, as the gateway says. */
  onNews(endedAt: number): void;
}) => Promise<void>;

/** Milliseconds that no request takes, nor a wait. */
const FOR_EVER = 2_000_000_000;

/** vidtask's `waitForTasks`, with a budget of requests that is no bar. */
const waitWithVidtask: Waiter = async ({ baseUrl, ids, send, speed, onNews }) => {
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
  for await (const settled of waitForTasks(client, ids)) {
    if ("task" in settled) {
      onNews(settled.task.updatedAt?.getTime() ?? Number.NaN);
    }
  }
};

/**
 * `Promise.all` of @runwayml/sdk's `waitForTaskOutput`, which polls every 4.5 to 7.5 seconds. Its requests are sent to the
 * simulator's path, and the answers get the status words of its own API.
 */
const waitWithRunway: Waiter = async ({ baseUrl, ids, send, speed, onNews }) => {
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
    timeout: FOR_EVER,
    async fetch(url, init) {
      const id = String(url).slice(`${baseUrl}/v1/tasks/`.length);
      const response = await send(`${baseUrl}/v1/video/query?id=${id}`, init);
      const { status, status_update_time: updatedAt } = await response.json();
      return Response.json({
        id,
        status: status === "completed" ? "SUCCEEDED" : "RUNNING",
        createdAt: updatedAt,
      });
    },
  });
  const wait = async (id: string) => {
    const { createdAt } = await client.tasks.retrieve(id).waitForTaskOutput({ timeout: null });
    onNews(Number(createdAt));
  };
  await Promise.all(ids.map(wait));
};

/** Those that wait, by their names. */
export const waiters: Readonly<Record<string, Waiter>> = {
  "vidtask waitForTasks": waitWithVidtask,
  "Promise.all of @runwayml/sdk": waitWithRunway,
};
