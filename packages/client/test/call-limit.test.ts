// A call ends with its time or its caller's signal, whatever it waits for: its key, a fetch, or a body that are deaf.
import { createTask, NetworkError, queryTask, SubmissionUnknownError, waitForTask } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { gatewayOf } from "./gateway.ts";
import { clientOf, rejection } from "./helpers.ts";

const reason = new Error("enough");
const never = () => new Promise<never>(() => {});
const running = () => Response.json({ id: "grok:1", status: "processing" });
const body = { model: "veo3.1-fast", prompt: "A lighthouse" };

/** A signal that aborts when a call has begun to wait. */
function soonAborted(): AbortSignal {
  const abort = new AbortController();
  setImmediate(() => abort.abort(reason));
  return abort.signal;
}

describe.each([
  ["a key that does not come", { apiKey: never }],
  ["a fetch that is deaf to its signal", { fetch: never }],
])("over %s", (_, options) => {
  test("a query ends at the time-out", async () => {
    const { client } = clientOf(running, { ...options, timeout: 5 });
    const error = await rejection(queryTask(client, "grok:1"));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ taskId: "grok:1", cause: { name: "TimeoutError" } });
  });

  test("a query ends when its caller aborts", async () => {
    const { client } = clientOf(running, options);
    expect(await rejection(queryTask(client, "grok:1", { signal: soonAborted() }))).toBe(reason);
  });
});

describe("a create whose key does not come was not sent", () => {
  test("and rejects with the signal's reason", async () => {
    const { client, requests } = clientOf(running, { apiKey: never });
    expect(await rejection(createTask(client, body, { signal: soonAborted() }))).toBe(reason);
    expect(requests).toEqual([]);
  });

  test("and is a NetworkError at the time-out", async () => {
    const { client, requests } = clientOf(running, { apiKey: never, createTimeout: 5 });
    expect(await rejection(createTask(client, body))).toMatchObject({ name: "NetworkError" });
    expect(requests).toEqual([]);
  });

  test("also if the key comes after all", async () => {
    let answer = (_key: string) => {};
    const apiKey = () =>
      new Promise<string>((resolve) => {
        answer = resolve;
      });
    const { client, requests } = clientOf(running, { apiKey });
    expect(await rejection(createTask(client, body, { signal: soonAborted() }))).toBe(reason);
    answer("sk-late");
    await new Promise(setImmediate);
    expect(requests).toEqual([]);
  });
});

test("a create over a deaf fetch may be billed, also if middleware made another request of it", async () => {
  const { client } = clientOf(running, { fetch: never });
  client.use({ onRequest: ({ request }) => new Request(request) });
  const error = await rejection(createTask(client, body, { signal: soonAborted() }));
  expect(error).toBeInstanceOf(SubmissionUnknownError);
  expect(error).toMatchObject({ cause: reason });
});

test("an error of apiKey() comes through as it is", async () => {
  const oops = new Error("locked");
  const { client } = clientOf(running, { apiKey: () => Promise.reject(oops) });
  expect(await rejection(queryTask(client, "grok:1"))).toBe(oops);
  expect(await rejection(createTask(client, body))).toBe(oops);
});

test("a wait that has ended leaves its place to others, also if its request never ends", async () => {
  const { client, clock, polls } = gatewayOf(["completed"], { concurrency: 1 });
  client.use({
    onRequest: ({ params }) => (params.query?.id === "grok:1" ? never() : undefined),
  });
  const abort = new AbortController();
  const first = rejection(waitForTask(client, "grok:1", { signal: abort.signal }));
  await clock.advance(1_000);
  abort.abort(reason);
  expect(await first).toBe(reason);
  await clock.run(waitForTask(client, "grok:2"));
  expect(polls.map(({ id }) => id)).toEqual(["grok:2"]);
});

describe("requests of a task keep their interval, whatever apiKey() takes", () => {
  test.each([
    [
      [900, 0, 0],
      [900, 1_900, 2_900],
    ],
    [
      [0, 900, 0],
      [0, 1_900, 2_900],
    ],
    [
      [2_000, 2_000, 2_000],
      [2_000, 5_000, 8_000],
    ],
  ])("%j ms", async (keyTimes, expected) => {
    const gateway = gatewayOf(["pending", "pending", "completed"], {
      async apiKey() {
        await gateway.clock.sleep(keyTimes.shift() ?? 0);
        return "sk-test";
      },
    });
    await gateway.clock.run(waitForTask(gateway.client, "grok:1", { interval: 1_000 }));
    expect(gateway.times()).toEqual(expected);
  });
});
