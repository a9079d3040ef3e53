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

/** The URL of a gateway whose body stops after some bytes, while what nobody holds is collected all the time. */
async function stallingUrl(onRequest = () => {}): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" });
    response.write(`{"id":`);
    onRequest();
  });
  const collecting = setInterval(collect, 20);
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
    const baseUrl = await stallingUrl(() => {
      setTimeout(() => abort.abort(reason), 200);
    });
    const client = createClient({ ...settings, baseUrl });
    expect(await rejection(queryTask(client, "veo3:1", { signal: abort.signal }))).toBe(reason);
  });
});

test("A call that is over is not held until its time-out", async () => {
  let sent: WeakRef<Request> | undefined;
  const client = createClient({
    baseUrl: "https://gateway.example",
    apiKey: "sk-test",
    async fetch(request) {
      sent = new WeakRef(request);
      return Response.json({ id: "veo3:1", status: "pending" });
    },
  });
  await queryTask(client, "veo3:1");
  for (let time = 0; time < 5; time += 1) {
    await turn();
    collect();
  }
  expect(sent?.deref()).toBeUndefined();
});
