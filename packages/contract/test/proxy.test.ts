// A proxy over real sockets, before the simulator and before bad gateways.
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type RequestOptions,
  request,
} from "node:http";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { type ProxyOptions, type ServedProxy, serveProxy } from "@vidtask/contract/proxy";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { closedUrl, listen } from "../../client/test/server.ts";
import { KEY, PROMPT, TASK } from "./helpers.ts";

const QUERY = "/v1/video/query?id=grok%3A1";
const CREATE = "/v1/video/create";
const key = { Authorization: `Bearer ${KEY}` };
const json = { "Content-Type": "application/json", "Cache-Control": "no-store" };

/** A proxy to a gateway, until the test is over. */
async function proxyTo(baseUrl: string, options: Partial<ProxyOptions> = {}): Promise<ServedProxy> {
  const proxy = await serveProxy({ baseUrl, startedAt: new Date(1_790_000_000_000), ...options });
  onTestFinished(proxy.close);
  return proxy;
}

/** A proxy to a gateway that is a listener. */
async function proxyBefore(listener: RequestListener, options: Partial<ProxyOptions> = {}) {
  const gateway = `http://127.0.0.1:${await listen(createServer(listener))}`;
  return { gateway, proxy: await proxyTo(gateway, options) };
}

/** A promise, and what resolves it. */
function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Each case and its rules. */
function rulesOf(proxy: ServedProxy): string[][] {
  return proxy.report().cases.map(({ name, findings }) => [name, ...findings.map(({ rule }) => rule)]);
}

interface Got {
  status: number | undefined;
  message: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Send a request as it stands, without what `fetch` adds or refuses. */
async function send(url: string, options: RequestOptions = {}, body = ""): Promise<Got> {
  const sent = request(url, options);
  const got = new Promise<Got>((resolve, reject) => {
    sent.on("error", reject);
    sent.on("response", async (response) => {
      const { statusCode: status, statusMessage: message, headers } = response;
      text(response).then((words) => resolve({ status, message, headers, body: words }), reject);
    });
  });
  sent.end(body);
  return got;
}

test("what passes to a gateway and back is checked, in the caller's own name", async () => {
  const served = await serve(createSimulator({ seed: 1, speed: 1e9, apiKey: KEY }));
  onTestFinished(served.close);
  const told: string[] = [];
  const proxy = await proxyTo(`${served.url}/`, {
    onExchange: ({ operationId, status, id }, name) => told.push(`${name}: ${operationId} ${status} ${id}`),
  });
  expect(proxy.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  const body = JSON.stringify({ model: "veo3.1-fast", prompt: PROMPT });
  const created = await fetch(proxy.url + CREATE, { method: "POST", headers: { ...key, ...json }, body });
  const { id } = await created.json();
  const path = `/v1/video/query?id=${encodeURIComponent(id)}`;
  const queried = await fetch(proxy.url + path, { headers: key });
  const direct = await fetch(served.url + path, { headers: key });
  expect(await queried.text()).toBe(await direct.text());
  expect(queried.headers.get("Content-Type")).toBe(direct.headers.get("Content-Type"));
  const refused = await fetch(proxy.url + QUERY, { headers: { Authorization: "Bearer another" } });
  expect([refused.status, Object.keys(await refused.json())]).toEqual([401, ["error"]]);

  expect(proxy.report()).toMatchObject({
    subject: served.url,
    startedAt: "2026-09-21T14:13:20.000Z",
    keeps: true,
    exchanges: 3,
    ignored: 0,
  });
  expect(rulesOf(proxy)).toEqual([
    ["createVideo 200, F1 Veo"],
    ["queryVideo 200, F1 Veo", "id-without-prefix"],
    ["queryVideo 401, E1 RelayError", "key-refused"],
  ]);
  expect(told).toEqual([
    "createVideo 200, F1 Veo: createVideo 200 undefined",
    `queryVideo 200, F1 Veo: queryVideo 200 ${id}`,
    "queryVideo 401, E1 RelayError: queryVideo 401 grok:1",
  ]);
  expect(JSON.stringify(proxy.report())).not.toContain(PROMPT);
});

test("other traffic passes, and is counted", async () => {
  const served = await serve(createSimulator());
  onTestFinished(served.close);
  const proxy = await proxyTo(served.url);
  const pageOf = async (url: string) => (await (await fetch(url)).text()).replace(/nonce="[^"]+"/g, "");
  expect(await pageOf(proxy.url)).toBe(await pageOf(served.url));
  expect((await fetch(`${proxy.url}/v1/models`, { headers: key })).status).toBe(404);
  expect((await fetch(proxy.url + QUERY, { headers: key, method: "DELETE" })).status).toBeGreaterThan(400);
  expect((await fetch(`${proxy.url}/`, { method: "HEAD" })).headers.get("Content-Length")).toBe(
    (await fetch(`${served.url}/`, { method: "HEAD" })).headers.get("Content-Length"),
  );
  expect(proxy.report()).toMatchObject({ keeps: true, exchanges: 0, ignored: 4, cases: [] });
});

test("a message passes as it was sent, but for what is of the connection", async () => {
  const arrived: unknown[] = [];
  const { gateway, proxy } = await proxyBefore(async (incoming, response) => {
    arrived.push(incoming.method, incoming.url, await text(incoming), incoming.headers);
    response.writeHead(201, "Made", {
      ...json,
      "Set-Cookie": ["a=1", "b=2"],
      Connection: "X-Hop",
      "X-Hop": "1",
    });
    response.end(JSON.stringify(TASK));
  });
  const headers = {
    ...key,
    ...json,
    Connection: "X-Mine",
    "X-Mine": "1",
    "X-Other": "2",
    TE: "trailers",
    "User-Agent": "test",
    Expect: "100-continue",
    "Content-Length": "2",
  };
  const got = await send(`${proxy.url}${CREATE}?a=%2F&b=`, { method: "POST", headers }, "{}");
  expect(got).toMatchObject({ status: 201, message: "Made", body: JSON.stringify(TASK) });
  expect(got.headers).toMatchObject({ "content-type": "application/json", "set-cookie": ["a=1", "b=2"] });
  expect(got.headers).not.toHaveProperty("x-hop");
  const hops = { "x-mine": undefined, te: undefined, expect: undefined };
  const passed = {
    authorization: `Bearer ${KEY}`,
    "content-length": "2",
    "user-agent": "test",
    "x-other": "2",
  };
  expect(arrived.slice(0, 3)).toEqual(["POST", `${CREATE}?a=%2F&b=`, "{}"]);
  expect({ ...hops, ...Object(arrived[3]) }).toMatchObject({
    ...hops,
    ...passed,
    host: new URL(gateway).host,
  });
});

test("a GET with a body and headers of one passes without it", async () => {
  const { proxy } = await proxyBefore(async (incoming, response) => {
    response.writeHead(200, json).end(JSON.stringify({ ...TASK, model: `${await text(incoming)}|` }));
  });
  const { status, body } = await send(
    proxy.url + QUERY,
    { headers: { ...json, "Content-Length": "2" } },
    "{}",
  );
  expect([status, JSON.parse(body).model]).toEqual([200, "|"]);
});

test("a compressed answer comes whole", async () => {
  const { proxy } = await proxyBefore((_, response) => {
    const body = gzipSync(JSON.stringify(TASK));
    response.writeHead(200, { ...json, "Content-Encoding": "gzip", "Content-Length": body.length }).end(body);
  });
  const got = await send(proxy.url + QUERY, { headers: { "Accept-Encoding": "gzip, zstd" } });
  expect(JSON.parse(got.body)).toEqual(TASK);
  expect(got.headers).not.toHaveProperty("content-encoding");
  expect(rulesOf(proxy)).toEqual([["queryVideo 200, F3 Grok"]]);
});

test("the gateway may lie under a path, and the caller can't lead elsewhere", async () => {
  const paths: (string | undefined)[] = [];
  const { gateway } = await proxyBefore((incoming, response) => {
    paths.push(incoming.url);
    response.writeHead(200, json).end(JSON.stringify(TASK));
  });
  const proxy = await proxyTo(`${gateway}/relay`);
  await fetch(proxy.url + QUERY);
  await send(`${proxy.url}//evil.example/v1/video/query`);
  expect(paths).toEqual([`/relay${QUERY}`, "/relay//evil.example/v1/video/query"]);
  expect(proxy.report()).toMatchObject({ exchanges: 1, ignored: 1 });
  const url = new URL(proxy.url);
  const elsewhere = await send(proxy.url, {
    path: `http://evil.example${QUERY}`,
    headers: { Host: url.host },
  });
  expect(elsewhere).toMatchObject({ status: 400, body: expect.stringContaining("as the base URL") });
  expect(paths).toHaveLength(2);
});

test("a foreign Host is refused, against DNS rebinding", async () => {
  let arrived = 0;
  const { proxy } = await proxyBefore((_, response) => {
    arrived += 1;
    response.end();
  });
  for (const host of ["evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.0.0.2"]) {
    expect((await send(`${proxy.url}/`, { headers: { Host: host } })).status, host).toBe(421);
  }
  expect(arrived).toBe(0);
  for (const host of ["localhost", "LOCALHOST:80", "127.0.0.1:1", "[::1]:80"]) {
    expect((await send(`${proxy.url}/`, { headers: { Host: host } })).status, host).toBe(200);
  }
});

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

test("keys that a gateway echoes never reach the report", async () => {
  const { proxy } = await proxyBefore((incoming, response) => {
    const status = `${incoming.headers.authorization}`.replace("Bearer ", "");
    response.writeHead(200, json).end(JSON.stringify({ ...TASK, status, [`${incoming.url}`]: true }));
  });
  await (await fetch(`${proxy.url}${QUERY}&key=another-5ecret`, { headers: key })).text();
  const words = JSON.stringify(proxy.report());
  expect(words).toContain("[key]");
  expect(words).not.toContain(KEY);
  expect(words).not.toContain("another-5ecret");
});

test("an own fetch sends the requests, and a baseline is kept", async () => {
  const proxy = await proxyTo("https://gateway.example", {
    fetch: async ({ url, redirect }) => Response.json({ ...TASK, [url]: redirect }, { headers: json }),
    accept: [{ rule: "field-undocumented" }],
  });
  expect(await (await fetch(proxy.url + QUERY)).json()).toHaveProperty(
    [`https://gateway.example${QUERY}`],
    "manual",
  );
  expect(proxy.report().cases).toMatchObject([
    { findings: [{ rule: "field-undocumented", accepted: true }] },
  ]);
});

test("it closes while a call is on its way, and its port is free", async () => {
  const { promise: asked, resolve } = deferred();
  const { proxy } = await proxyBefore(() => resolve());
  const answer = rejection(fetch(proxy.url + QUERY));
  await asked;
  await proxy.close();
  expect(await answer).toBeInstanceOf(TypeError);
  const again = await proxyTo("https://gateway.example", { port: Number(new URL(proxy.url).port) });
  expect(again.url).toBe(proxy.url);
  const taken = serveProxy({ baseUrl: "https://gateway.example", port: Number(new URL(again.url).port) });
  expect(await rejection(taken)).toMatchObject({ code: "EADDRINUSE" });
});

test("what is no HTTP at all is refused, and nothing breaks", async () => {
  const { proxy } = await proxyBefore((_, response) =>
    response.writeHead(200, json).end(JSON.stringify(TASK)),
  );
  const { port } = new URL(proxy.url);
  for (const words of [
    "\0\0\r\n\r\n",
    "CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
  ]) {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(words);
    expect(await text(socket)).not.toContain("200 OK");
  }
  expect((await fetch(proxy.url + QUERY)).status).toBe(200);
});

test("a base URL has to be one", async () => {
  for (const baseUrl of [
    "",
    "gateway.example",
    "ftp://gateway.example",
    "https://user:pass@gateway.example",
  ]) {
    expect(await rejection(serveProxy({ baseUrl })), baseUrl).toBeInstanceOf(TypeError);
  }
});
