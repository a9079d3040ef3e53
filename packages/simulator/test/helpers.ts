import { type Client, type ClientOptions, createClient, createTask } from "@vidtask/client";
import { createSimulator, type DialectName, type SimulatorOptions } from "@vidtask/simulator";
import { FakeClock } from "../../client/test/fake-clock.ts";

/** 2026-09-21T14:13:20Z. */
export const EPOCH = 1_790_000_000_000;
export const KEY = "sk-test-0123456789abcdef";
export const ORIGIN = "https://gateway.example";
/** A model that each dialect is seen with. */
export const models: { [Name in DialectName]: string } = {
  veo: "veo3.1-fast",
  detail: "sora-2",
  grok: "grok-video-3",
  openai: "sora-2",
  envelope: "veo-3.1-fast",
};

/** A simulator and a client of it, both on a clock that stands still. */
export function simulate(options: SimulatorOptions = {}, clientOptions: Partial<ClientOptions> = {}) {
  const clock = new FakeClock();
  const simulator = createSimulator({ clock, epoch: EPOCH, seed: 1, ...options });
  const client: Client = createClient({
    baseUrl: ORIGIN,
    apiKey: KEY,
    clock,
    random: () => 0,
    fetch: simulator.fetch,
    ...clientOptions,
  });
  const create = (model: string, prompt = "A lighthouse", more: object = {}) =>
    createTask(client, { model, prompt, ...more });
  return { clock, simulator, client, create };
}

/** A request of the API. */
export function requestOf(path: string, init: RequestInit & { base?: string } = {}): Request {
  const { base = ORIGIN, ...rest } = init;
  return new Request(base + path, { headers: { Authorization: `Bearer ${KEY}` }, ...rest });
}

/** A create call with a body of any kind. */
export function createRequest(body: unknown, base = ORIGIN): Request {
  return requestOf("/v1/video/create", {
    base,
    method: "POST",
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}

/** A query of an id. */
export function queryRequest(id: string, base = ORIGIN): Request {
  return requestOf(`/v1/video/query?id=${encodeURIComponent(id)}`, { base });
}
