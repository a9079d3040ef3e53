import type { Socket } from "node:net";
import { createSimulator, type DialectName, type SimulatorOptions } from "@vidtask/simulator";
import { type CheckOptions, type Clock, checkGateway, type Exchange, type Report } from "../src/index.ts";

export const KEY = "sk-test-0123456789abcdef";
export const ORIGIN = "https://gateway.example";
export const PROMPT = "A lighthouse in a storm";
/** A task on its way that has nothing to be found. */
export const TASK = { id: "grok:1", status: "processing", status_update_time: 1_790_000_000 };
/** The same at its end. */
export const DONE = { ...TASK, status: "completed", video_url: "https://media.example/a.mp4?sign=5ecret" };
/** A model that each dialect is seen with. */
export const models: { [Name in DialectName]: string } = {
  veo: "veo3.1-fast",
  detail: "sora-2",
  grok: "grok-video-3",
  openai: "sora-2",
  envelope: "veo-3.1-fast",
};

/** An answer to a query; without headers nothing is known of them. */
export function queried(body: unknown, status?: number, headers?: Record<string, string>): Exchange {
  return { operationId: "queryVideo", status, body, headers };
}

/** The same to a create. */
export function created(body: unknown, status?: number, headers?: Record<string, string>): Exchange {
  return { ...queried(body, status, headers), operationId: "createVideo" };
}

/** A clock whose sleeps end at once, after the time that they should take. */
function virtualClock(): Clock {
  let now = 0;
  return {
    now: () => now,
    async sleep(milliseconds) {
      now += milliseconds;
    },
  };
}

/** A request that was sent. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
}

/** Check a gateway that is a function, on a clock that does not wait. Gives the requests too. */
export async function check(
  handler: (request: Request) => Response | Promise<Response>,
  options: Partial<CheckOptions> = {},
): Promise<{ report: Report; sent: Sent[] }> {
  const sent: Sent[] = [];
  const report = await checkGateway({
    baseUrl: ORIGIN,
    apiKey: KEY,
    clock: virtualClock(),
    startedAt: new Date(1_790_000_000_000),
    async fetch(request) {
      const { pathname: path, search: query } = new URL(request.url);
      sent.push({ method: request.method, path, query, body: await request.clone().text() });
      return handler(request);
    },
    ...options,
  });
  return { report, sent };
}

/** Check a simulator with the id of its first task; the paid one is its second. */
export async function checkSimulator(
  { dialect = "grok", ...simulated }: SimulatorOptions = {},
  options: Partial<CheckOptions> = {},
) {
  const clock = virtualClock();
  const settings = { clock, epoch: 1_790_000_000_000, seed: 1, apiKey: KEY, dialect };
  const simulator = createSimulator({ ...settings, ...simulated });
  const model = models[dialect];
  const request = new Request(`${ORIGIN}/v1/video/create`, {
    method: "POST",
    headers: { Authorization: `Bearer ${KEY}` },
    body: JSON.stringify({ model, prompt: PROMPT }),
  });
  await simulator.fetch(request);
  const paid = { model, prompt: PROMPT, interval: 10_000, timeout: 600_000 };
  const id = simulator.tasks[0]?.id;
  const { report, sent } = await check(simulator.fetch, { clock, id, paid, ...options });
  return { report, sent, simulator };
}

/** The rules of a case's findings, in their order; undefined if there is no such case. */
export function rulesOf({ cases }: Report, name: string): string[] | undefined {
  return cases.find((item) => item.name === name)?.findings.map(({ rule }) => rule);
}

/** Resolves when a socket of a server is closed, be it by a reset. */
export function closing(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.on("error", () => {}).on("close", () => resolve());
  });
}
