// A proxy before gateways that are down, redirect, hang or flood, and callers who go away.
import { expect, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { closedUrl } from "../../client/test/server.ts";
import { TASK } from "./helpers.ts";
import { CREATE, deferred, json, key, proxyBefore, proxyTo, QUERY, rulesOf, send } from "./proxy-helpers.ts";

test("a gateway that is down is answered for, and told", async () => {
  const gateway = await closedUrl();
  const proxy = await proxyTo(gateway);
  const response = await fetch(proxy.url + QUERY, { headers: key });
  expect(response.status).toBe(502);
  expect(await response.json()).toEqual({
    error: {
      message: `vidtask's proxy: ${gateway} did not answer (ECONNREFUSED).`,
      type: "vidtask_proxy_error",
      param: null,
      code: "no_answer",
    },
  });
  await fetch(`${proxy.url}/v1/models`);
  expect(proxy.report()).toMatchObject({ keeps: false, exchanges: 0, ignored: 1 });
  expect(proxy.report().cases).toMatchObject([
    { name: "queryVideo is answered", findings: [{ rule: "no-answer", actual: "ECONNREFUSED" }] },
  ]);
});

test("a redirect passes, and is not followed", async () => {
  let arrived = 0;
  const { proxy } = await proxyBefore((_, response) => {
    arrived += 1;
    response.writeHead(307, { Location: "https://other.example/v1?token=5ecret" }).end();
  });
  const response = await fetch(proxy.url + CREATE, { method: "POST", redirect: "manual", body: "{}" });
  expect([response.status, response.headers.get("Location")]).toEqual([
    307,
    "https://other.example/v1?token=5ecret",
  ]);
  expect(arrived).toBe(1);
  expect(rulesOf(proxy)).toEqual([["createVideo 307, an empty body", "redirect"]]);
  expect(JSON.stringify(proxy.report())).not.toContain("5ecret");
});

test("a status that there is not passes too", async () => {
  const { proxy } = await proxyBefore((_, response) =>
    response.writeHead(999, json).end(JSON.stringify(TASK)),
  );
  expect((await send(proxy.url + QUERY)).status).toBe(999);
  expect(rulesOf(proxy)[0]).toContain("http-status-undocumented");
});

test("who goes away before the answer ends the call to the gateway", async () => {
  const asked = deferred();
  const closed = deferred();
  const { proxy } = await proxyBefore(({ socket }) => {
    socket.on("close", () => closed.resolve());
    asked.resolve();
  });
  const caller = new AbortController();
  const answer = rejection(fetch(proxy.url + QUERY, { signal: caller.signal }));
  await asked.promise;
  caller.abort();
  await closed.promise;
  expect(await answer).toMatchObject({ name: "AbortError" });
});

test("who goes away in the body ends the call to the gateway", async () => {
  const { promise: closed, resolve } = deferred();
  const { proxy } = await proxyBefore(({ socket }, response) => {
    socket.on("close", () => resolve());
    response.writeHead(200, json).write("{");
  });
  const response = await fetch(proxy.url + QUERY);
  await response.body?.cancel();
  await closed;
  expect(proxy.report()).toMatchObject({ keeps: true, exchanges: 0, ignored: 1, cases: [] });
});

test("a body without end passes unchecked, and is told", async () => {
  const { promise: closed, resolve } = deferred();
  const { proxy } = await proxyBefore(({ socket }, response) => {
    socket.on("close", () => resolve());
    response.writeHead(200, json);
    const chunk = Buffer.alloc(1_000_000, " ");
    const flood = () => {
      while (!socket.destroyed && response.write(chunk)) {}
    };
    response.on("drain", flood);
    flood();
  });
  const response = await fetch(proxy.url + QUERY);
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > 30_000_000) {
      break;
    }
  }
  await closed;
  expect(rulesOf(proxy)).toEqual([["queryVideo 200 with a body to be read", "body-too-large"]]);
  expect(proxy.report()).toMatchObject({ exchanges: 0, ignored: 0 });
});

test("an answer that promises more than comes is cut for the caller too", async () => {
  const { proxy } = await proxyBefore(({ socket }, response) => {
    response.writeHead(200, { ...json, "Content-Length": 1000 });
    response.write(JSON.stringify(TASK), () => socket.end());
  });
  expect(await rejection(send(proxy.url + QUERY))).toBeInstanceOf(Error);
  expect(rulesOf(proxy)).toEqual([["queryVideo 200 with a whole body", "body-cut"]]);
});

test("an answer that promises less than comes is checked as far as it is promised", async () => {
  const { proxy } = await proxyBefore(({ socket }) => {
    socket.end(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{"id":"grok:1"}`,
    );
  });
  expect((await send(proxy.url + QUERY)).body).toBe('{"id":"gr');
  expect(rulesOf(proxy)).toEqual([["queryVideo 200, cut or other JSON", "body-not-json"]]);
});
