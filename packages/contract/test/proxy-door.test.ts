// Whom a proxy lets in, and where it leads.
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { serveProxy } from "@vidtask/contract/proxy";
import { expect, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { TASK } from "./helpers.ts";
import { deferred, json, key, proxyBefore, proxyTo, QUERY, send } from "./proxy-helpers.ts";

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
  for (const words of ["\0\0\r\n\r\n", "CONNECT evil.example:443 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"]) {
    const socket = connect(Number(port), "127.0.0.1");
    socket.write(words);
    expect(await text(socket)).not.toContain("200 OK");
  }
  expect((await fetch(proxy.url + QUERY)).status).toBe(200);
});

test("a method that can't be sent on is told, and that nothing was sent", async () => {
  const { gateway, proxy } = await proxyBefore((_, response) => response.writeHead(200, json).end("{}"));
  const { status, body } = await send(proxy.url + QUERY, { method: "TRACE", headers: key });
  expect([status, JSON.parse(body)]).toEqual([
    501,
    {
      error: {
        message: "vidtask's proxy: it can't send TRACE on.",
        type: "vidtask_proxy_error",
        param: null,
        code: "method_not_passed",
      },
    },
  ]);
  expect(proxy.report()).toMatchObject({
    subject: gateway,
    keeps: true,
    exchanges: 0,
    ignored: 1,
    cases: [],
  });
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
