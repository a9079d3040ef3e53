// Whatever the check does when its signal aborts, it rejects with the signal's reason, and nothing is sent afterwards.
import { createServer } from "node:http";
import { expect, test, vi } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { listen } from "../../client/test/server.ts";
import { checkGateway, systemClock } from "../src/index.ts";
import { check, checkSimulator, closing, DONE, KEY, rulesOf, TASK } from "./helpers.ts";

const reason = new Error("enough");

test.each(["before its headers", "in its body"])("an abort %s closes the socket", async (moment) => {
  const abort = new AbortController();
  const arrived: (string | undefined)[] = [];
  let closed: Promise<void> | undefined;
  const server = createServer(({ method, socket }, response) => {
    arrived.push(method);
    if (arrived.length === 3) {
      closed = closing(socket);
      if (moment === "in its body") {
        response.writeHead(200).write("{", () => abort.abort(reason));
      } else {
        abort.abort(reason);
      }
    } else {
      response.end("{}");
    }
  });
  const baseUrl = `http://127.0.0.1:${await listen(server)}`;
  const checked = checkGateway({ baseUrl, apiKey: KEY, paid: { model: "veo3" }, signal: abort.signal });
  expect(await rejection(checked)).toBe(reason);
  await closed;
  expect(arrived).toEqual(["GET", "GET", "GET"]);
});

test("an abort between two questions sends no more", async () => {
  const abort = new AbortController();
  let sent = 0;
  const checked = check(
    () => {
      sent += 1;
      return new Response();
    },
    {
      signal: abort.signal,
      onCase: () => sent === 2 && abort.abort(reason),
    },
  );
  expect(await rejection(checked)).toBe(reason);
  expect(sent).toBe(2);
});

test("an abort before the create does not send it", async () => {
  const abort = new AbortController();
  const bodies: string[] = [];
  const checked = check(
    async (request) => {
      bodies.push(await request.text());
      return new Response();
    },
    {
      paid: { model: "veo3" },
      signal: abort.signal,
      onCase: (name) => name.startsWith("A create is answered") && abort.abort(reason),
    },
  );
  expect(await rejection(checked)).toBe(reason);
  expect(bodies.join("")).toBe("");
});

test("an abort in a pause between two queries ends it at once", async () => {
  const abort = new AbortController();
  let sent = 0;
  const checked = check(
    ({ method, url }) => {
      sent += 1;
      if (method === "POST" && url.endsWith("create")) {
        // The pause of an hour has begun by then.
        setImmediate(() => setImmediate(() => abort.abort(reason)));
      }
      return Response.json(TASK);
    },
    { paid: { model: "grok-video-3", interval: 3_600_000 }, signal: abort.signal, clock: systemClock },
  );
  expect(await rejection(checked)).toBe(reason);
  expect(sent).toBe(8);
});

test("a signal that aborted before does not let it begin", async () => {
  const sent: unknown[] = [];
  const checked = check(
    (request) => {
      sent.push(request);
      return new Response();
    },
    { signal: AbortSignal.abort(reason) },
  );
  expect(await rejection(checked)).toBe(reason);
  expect(sent).toEqual([]);
});

test("a create has five minutes, is not sent again after them, and may be told to have more", async () => {
  const limits: number[] = [];
  const spy = vi.spyOn(AbortSignal, "timeout").mockImplementation((milliseconds) => {
    limits.push(milliseconds);
    return limits.length === 8
      ? AbortSignal.abort(new DOMException("", "TimeoutError"))
      : new AbortController().signal;
  });
  try {
    const fetch = async ({ method, signal }: Request) => {
      signal.throwIfAborted();
      return Response.json(method === "POST" ? DONE : TASK);
    };
    const { report, sent } = await check(fetch, { paid: { model: "veo3" }, timeout: 20 });
    expect(rulesOf(report, "A create is answered with an id")).toEqual(["answer-timeout"]);
    expect(limits).toEqual([20, 20, 20, 20, 20, 20, 20, 300_000]);
    expect(sent.filter(({ body }) => body !== "")).toHaveLength(1);
    expect(sent).toHaveLength(8);
    limits.length = 0;
    await check(fetch, { paid: { model: "veo3" }, timeout: 400_000 });
    expect(limits.at(7)).toBe(400_000);
    limits.length = 0;
    await check(fetch, {});
    expect(limits).toContain(30_000);
  } finally {
    spy.mockRestore();
  }
});

test("a paid task is queried every five seconds for an hour unless it is told otherwise", async () => {
  const { report, sent } = await checkSimulator({ outcome: "stuck" }, { paid: { model: "grok-video-3" } });
  expect(rulesOf(report, "The created task can be followed to its end")).toEqual(["task-unfinished"]);
  expect(sent).toHaveLength(9 + 720);
});
