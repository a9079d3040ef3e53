// Every fault does what its name says, in process and over a socket, and the gateway's state survives it.
import { createTask, queryTask } from "@vidtask/client";
import { createSimulator, DroppedReply, dialectNames, type FaultName, faultNames } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { describe, expect, onTestFinished, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { createRequest, models, queryRequest, simulate } from "./helpers.ts";

/** What a fault makes of a query and of a create call, and whether that create makes a task. */
interface Effect {
  query: string;
  create: string;
  makes: boolean;
}

const unknown = "SubmissionUnknownError";
const effects: { [Name in FaultName]: Effect } = {
  "rate-limit": { query: "RateLimitError 429", create: "RateLimitError 429", makes: false },
  "rate-limit-retry-after": { query: "RateLimitError 429", create: "RateLimitError 429", makes: false },
  "rate-limit-empty": { query: "RateLimitError 429", create: "RateLimitError 429", makes: false },
  quota: { query: "QuotaError 429", create: "QuotaError 429", makes: false },
  "no-channel": { query: "ServerError 503", create: "ServerError 503", makes: false },
  "wrong-key": { query: "AuthenticationError 401", create: "AuthenticationError 401", makes: false },
  "not-found-at-first": { query: "TaskNotFoundError 400", create: "none", makes: true },
  "upstream-failed": { query: "ServerError 500", create: `${unknown} ServerError`, makes: false },
  "server-json": { query: "ServerError 500", create: `${unknown} ServerError`, makes: false },
  "server-html": { query: "ServerError 502", create: `${unknown} ServerError`, makes: true },
  "server-empty": { query: "ServerError 500", create: `${unknown} ServerError`, makes: true },
  "html-200": { query: "ParseError 200", create: `${unknown} ParseError`, makes: true },
  "cut-body": { query: "NetworkError", create: `${unknown} NetworkError`, makes: true },
  "slow-body": { query: "none", create: "none", makes: true },
  drop: { query: "NetworkError", create: `${unknown} NetworkError`, makes: true },
};

/** The name of what a call rejects with, and its status or the name of its cause. */
async function nameOf(call: Promise<unknown>): Promise<string> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof Error)) {
    return "none";
  }
  const { status } = { status: undefined, ...error };
  const cause = error.name === unknown && error.cause instanceof Error ? error.cause.name : undefined;
  return [error.name, cause ?? status].filter(Boolean).join(" ");
}

describe.each(faultNames)("%s", (name) => {
  const { query, create, makes } = effects[name];

  test.each(dialectNames)("on a query of %s is met once, then the task is there", async (dialect) => {
    const times = name === "not-found-at-first" ? {} : { times: 1 };
    const { client, clock, create, simulator } = simulate({ dialect, faults: [{ name, ...times }] });
    const { id } = await create(models[dialect]);
    expect(await nameOf(clock.run(queryTask(client, id)))).toBe(query);
    await clock.advance(5_000);
    expect(await queryTask(client, id)).toMatchObject({ id, outcome: "running" });
    expect(simulator.tasks[0]?.queries).toBe(query === "none" || makesWork(name) ? 2 : 1);
  });

  test.each(["query", "create"] as const)("on a %s over a socket is the same", async (on) => {
    const faults = name === "not-found-at-first" ? [{ name }] : [{ name, on, duration: 20 }];
    const simulator = createSimulator({ faults });
    const { url, close } = await serve(simulator);
    onTestFinished(close);
    const { client } = simulate({}, { baseUrl: url, fetch });
    const call = createTask(client, { model: "veo3", prompt: "A lighthouse" });
    expect(await nameOf(call)).toBe(on === "create" ? create : "none");
    expect(simulator.tasks).toHaveLength(on === "query" || makes ? 1 : 0);
    if (on === "query") {
      expect(await nameOf(queryTask(client, simulator.tasks[0]?.id ?? ""))).toBe(query);
      simulator.advance(5_000);
      expect(await nameOf(queryTask(client, simulator.tasks[0]?.id ?? ""))).toBe("none");
    }
  });
});

test.each(faultNames.filter((name) => name !== "not-found-at-first"))(
  "%s on a create call is known to have made a task, or not",
  async (name) => {
    const { create, makes } = effects[name];
    const told: string[] = [];
    const onFault: Parameters<typeof simulate>[0] = {
      faults: [{ name, on: "create" }],
      onFault: (rule, operation) => told.push(`${rule.name} ${operation}`),
    };
    const { client, clock, simulator } = simulate(onFault);
    const call = createTask(client, { model: "veo3", prompt: "A lighthouse" });
    expect(await nameOf(clock.run(call))).toBe(create);
    expect(told).toEqual([`${name} create`]);
    expect(simulator.requests.create).toBe(1);
    expect(simulator.tasks).toMatchObject(makes ? [{ billed: true, answered: create === "none" }] : []);
    // What was made is there to be asked for.
    for (const { id } of simulator.tasks) {
      expect(await queryTask(client, id)).toMatchObject({ id, outcome: "running" });
    }
  },
);

/** Whether the gateway has done its work when the fault comes. */
function makesWork(name: FaultName): boolean {
  return effects[name].makes && name !== "not-found-at-first";
}

test("a dropped reply is a TypeError as Node gives it", async () => {
  const { simulator } = simulate({ faults: [{ name: "drop", on: "create" }] });
  const error = await rejection(simulator.fetch(createRequest({ model: "veo3", prompt: "A lighthouse" })));
  expect(error).toBeInstanceOf(TypeError);
  expect(error).toBeInstanceOf(DroppedReply);
  expect(error).toMatchObject({ name: "TypeError", message: "fetch failed", cause: { code: "ECONNRESET" } });
});

test.each(["in process", "over a socket"])("a cut body breaks off %s after its first half", async (way) => {
  const { simulator, create } = simulate({ faults: ["cut-body"] });
  const { id } = await create("veo3");
  const { url, close } = await serve(simulator);
  onTestFinished(close);
  const response =
    way === "in process" ? await simulator.fetch(queryRequest(id)) : await fetch(queryRequest(id, url));
  const length = Number(response.headers.get("Content-Length"));
  const reader = response.body?.getReader();
  const first = await reader?.read();
  expect(first?.value?.byteLength).toBe(Math.floor(length / 2));
  expect(await rejection(Promise.resolve(reader?.read()))).toMatchObject({ message: "terminated" });
});

test("a slow body ends with the request's signal", async () => {
  const { clock, simulator, create } = simulate({ faults: [{ name: "slow-body", duration: 60_000 }] });
  const { id } = await create("veo3");
  const abort = new AbortController();
  const response = await simulator.fetch(new Request(queryRequest(id), { signal: abort.signal }));
  const read = rejection(response.text());
  await clock.advance(59_000);
  abort.abort(new Error("enough"));
  expect(await read).toMatchObject({ message: "enough" });
  expect(clock.sleeping).toBe(0);
});

test("an aborted request is not answered", async () => {
  const { simulator } = simulate();
  const signal = AbortSignal.abort(new Error("enough"));
  const request = new Request(createRequest({ model: "veo3", prompt: "a" }), { signal });
  expect(await rejection(simulator.fetch(request))).toMatchObject({ message: "enough" });
  expect(simulator.tasks).toEqual([]);
});

test("Retry-After is in seconds", async () => {
  const { simulator, create } = simulate({ faults: [{ name: "rate-limit-retry-after", retryAfter: 90 }] });
  const { id } = await create("veo3");
  expect((await simulator.fetch(queryRequest(id))).headers.get("Retry-After")).toBe("90");
});

test("rules come after, times and in their order", async () => {
  const { simulator, create } = simulate({
    faults: [
      { name: "server-json", after: 1, times: 2 },
      { name: "rate-limit", after: 2, times: 2 },
      "wrong-key",
    ],
  });
  const { id } = await create("veo3");
  const statuses: number[] = [];
  for (let query = 0; query < 8; query += 1) {
    statuses.push((await simulator.fetch(queryRequest(id))).status);
  }
  expect(statuses).toEqual([401, 500, 500, 429, 429, 200, 200, 200]);
});

test("chance comes from the seed", async () => {
  const statusesOf = async (seed: number) => {
    const { simulator, create } = simulate({ seed, faults: [{ name: "server-json", probability: 0.3 }] });
    const { id } = await create("veo3");
    const statuses: number[] = [];
    for (let query = 0; query < 400; query += 1) {
      statuses.push((await simulator.fetch(queryRequest(id))).status);
    }
    return statuses;
  };
  const first = await statusesOf(1);
  expect(await statusesOf(1)).toEqual(first);
  expect(await statusesOf(2)).not.toEqual(first);
  const failed = first.filter((status) => status === 500).length;
  expect(failed).toBeGreaterThan(80);
  expect(failed).toBeLessThan(160);
});
