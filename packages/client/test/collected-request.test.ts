// A request that nobody holds may be collected while its body is read: it has to end all the same.
import { createServer } from "node:http";
import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createClient, NetworkError, queryTask } from "@vidtask/client";
import { describe, expect, onTestFinished, test } from "vitest";
import { rejection } from "./helpers.ts";
import { listen } from "./server.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

/**
 * The URL of a gateway whose body stops after some bytes, while what nobody holds is collected all the time.
 *
 * @param onCollected Called once that was done ten times since the request.
 */
async function stallingUrl(onCollected = () => {}): Promise<string> {
  let left = Number.POSITIVE_INFINITY;
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write(`{"id":`);
    left = 10;
  });
  const collecting = setInterval(() => {
    collect();
    left -= 1;
    if (left === 0) {
      onCollected();
    }
  }, 20);
  onTestFinished(() => clearInterval(collecting));
  return `http://127.0.0.1:${await listen(server)}`;
}

describe.each([
  ["the global fetch", undefined],
  ["a handler", (request: Request) => fetch(request)],
])("Over %s, a body that hangs", (_, handler) => {
  const settings = { apiKey: "sk-test", ...(handler && { fetch: handler }) };

  test("ends at the time-out, whatever is collected meanwhile", async () => {
    const client = createClient({ ...settings, baseUrl: await stallingUrl(), timeout: 300 });
    await expect(queryTask(client, "veo3:1")).rejects.toBeInstanceOf(NetworkError);
  });

  test("ends when its caller aborts, whatever is collected meanwhile", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const baseUrl = await stallingUrl(() => abort.abort(reason));
    const client = createClient({ ...settings, baseUrl });
    expect(await rejection(queryTask(client, "veo3:1", { signal: abort.signal }))).toBe(reason);
  });
});

const KEY = { baseUrl: "https://gateway.example", apiKey: "sk-test" };
const bodyOf = (pull: (stream: ReadableStreamDefaultController) => void) => new ReadableStream({ pull });
const tooLong = () => bodyOf((stream) => stream.enqueue(new Uint8Array(1_000_000)));
const cut = () => bodyOf((stream) => stream.error(new Error("reset")));
const aborted = (abort: AbortController) =>
  bodyOf((stream) => {
    setImmediate(() => abort.abort(new Error("enough")));
    abort.signal.addEventListener("abort", () => stream.error(abort.signal.reason));
  });

/** A request whose call has ended, if it is still held after that. */
async function heldAfter(
  answer: (abort: AbortController) => Response | Promise<Response>,
): Promise<Request | undefined> {
  const abort = new AbortController();
  let sent: WeakRef<Request> | undefined;
  const client = createClient({
    ...KEY,
    async fetch(request) {
      sent = new WeakRef(request);
      return answer(abort);
    },
  });
  await queryTask(client, "veo3:1", { signal: abort.signal }).catch(() => {});
  for (let time = 0; time < 5; time += 1) {
    await turn();
    collect();
  }
  return sent?.deref();
}

test.each<[string, (abort: AbortController) => Response | Promise<Response>]>([
  ["well", () => Response.json({ id: "veo3:1", status: "pending" })],
  ["with a body that is cut", () => new Response(cut())],
  ["with a body that is too long", () => new Response(tooLong())],
  ["in the middle of its body", (abort) => new Response(aborted(abort))],
  [
    "before an answer that comes all the same",
    async (abort) => {
      await turn();
      abort.abort(new Error("enough"));
      await turn();
      return Response.json({ id: "veo3:1", status: "pending" });
    },
  ],
  ["with an error", () => Response.json({ code: "busy" }, { status: 503 })],
  ["with an error that is cut", () => new Response(cut(), { status: 503 })],
  ["in the middle of an error", (abort) => new Response(aborted(abort), { status: 503 })],
  [
    "without an answer",
    () => {
      throw new Error("offline");
    },
  ],
])("A call that ends %s is not held until its time-out", async (_, answer) => {
  expect(await heldAfter(answer)).toBeUndefined();
});
