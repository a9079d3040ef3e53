// A proxy over real sockets, and what passes it.
import { text } from "node:stream/consumers";
import { gzipSync } from "node:zlib";
import { createSimulator } from "@vidtask/simulator";
import { serve } from "@vidtask/simulator/serve";
import { expect, onTestFinished, test } from "vitest";
import { KEY, PROMPT, TASK } from "./helpers.ts";
import { CREATE, json, key, proxyBefore, proxyTo, QUERY, rulesOf, send } from "./proxy-helpers.ts";

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
