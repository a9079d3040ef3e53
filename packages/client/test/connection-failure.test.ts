import { createServer as createTlsServer } from "node:https";
import { connect, createServer, isIPv6 } from "node:net";
import { describe, expect, test } from "vitest";
import { toConnectionFailure } from "../src/connection-failure.ts";
import { rejection } from "./helpers.ts";
import { selfSigned } from "./self-signed.ts";
import { closedUrl, fetchFailed, listen } from "./server.ts";

/** Send a create-like request to this address, with the global `fetch`. */
const post = (url: string) => fetch(url, { method: "POST", body: "{}" });

describe("a connection that was never made", () => {
  test("is refused by a closed port", async () => {
    expect(toConnectionFailure(await rejection(post(await closedUrl())))).toBe("no connection");
  });

  test("is refused at both addresses of a host", async () => {
    const { port } = new URL(await closedUrl());
    const error = await new Promise((resolve) => {
      const addresses = ["::1", "127.0.0.1"].map((address) => ({ address, family: isIPv6(address) ? 6 : 4 }));
      const socket = connect({ host: "both.example", port: Number(port), autoSelectFamily: true, lookup });
      socket.on("error", resolve);
      function lookup(_: string, __: object, callback: (error: null, found: typeof addresses) => void) {
        callback(null, addresses);
      }
    });
    expect(error).toBeInstanceOf(AggregateError);
    expect(toConnectionFailure(error)).toBe("no connection");
  });

  test("is refused by a proxy, which undici and node:http say in their own ways", () => {
    const refusal = new Error("Proxy response (407) !== 200 when HTTP Tunneling");
    const cancelled = new Error("Request was cancelled.", { cause: refusal });
    expect(toConnectionFailure(new TypeError("fetch failed", { cause: cancelled }))).toBe("no connection");
    expect(toConnectionFailure(Object.assign(new Error("407"), { code: "ERR_PROXY_TUNNEL" }))).toBe(
      "no connection",
    );
  });

  test("has no route to one address, and is refused at the other", () => {
    const attempts = [
      Object.assign(new Error("connect ENETUNREACH"), { code: "ENETUNREACH", syscall: "connect" }),
      Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED", syscall: "connect" }),
    ];
    const error = Object.assign(new AggregateError(attempts), { code: "ENETUNREACH" });
    expect(toConnectionFailure(new TypeError("fetch failed", { cause: error }))).toBe("no connection");
  });

  test("ends at a certificate that nobody signed", async () => {
    const port = await listen(createTlsServer(selfSigned()));
    expect(toConnectionFailure(await rejection(post(`https://127.0.0.1:${port}`)))).toBe("certificate");
  });

  test.each([
    ["ENOTFOUND", "getaddrinfo", "unknown host"],
    ["EAI_AGAIN", "getaddrinfo", "no connection"],
    ["EHOSTUNREACH", "connect", "no connection"],
    ["ETIMEDOUT", "connect", "no connection"],
    ["UND_ERR_CONNECT_TIMEOUT", undefined, "no connection"],
    ["CERT_HAS_EXPIRED", undefined, "certificate"],
    ["ERR_TLS_CERT_ALTNAME_INVALID", undefined, "certificate"],
    ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", undefined, "certificate"],
  ])("has the code %s of %s: %s", (code, syscall, failure) => {
    const error = fetchFailed(code, syscall === undefined ? { code } : { code, syscall });
    expect(toConnectionFailure(error)).toBe(failure);
  });
});

describe("a request that may have arrived is none", () => {
  test("when the socket is reset in the middle of it", async () => {
    const port = await listen(createServer((socket) => socket.once("data", () => socket.resetAndDestroy())));
    const error = await rejection(post(`http://127.0.0.1:${port}`));
    expect(error).toMatchObject({ cause: { code: "ECONNRESET" } });
    expect(toConnectionFailure(error)).toBeUndefined();
  });

  test("when the socket is closed without an answer", async () => {
    const port = await listen(createServer((socket) => socket.once("data", () => socket.end())));
    expect(toConnectionFailure(await rejection(post(`http://127.0.0.1:${port}`)))).toBeUndefined();
  });

  test("when the answer breaks off", async () => {
    const start = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{";
    const port = await listen(createServer((socket) => socket.once("data", () => socket.end(start))));
    const response = await post(`http://127.0.0.1:${port}`);
    expect(toConnectionFailure(await rejection(response.text()))).toBeUndefined();
  });

  test("when only some of several attempts were never made", () => {
    const attempts = [
      fetchFailed("refused", { code: "ECONNREFUSED" }),
      fetchFailed("reset", { code: "ECONNRESET", syscall: "read" }),
    ];
    expect(toConnectionFailure(new AggregateError(attempts))).toBeUndefined();
    expect(toConnectionFailure(new AggregateError([]))).toBeUndefined();
  });

  test.each([
    undefined,
    null,
    "ECONNREFUSED",
    new Error("connect ECONNREFUSED"),
    new DOMException("late", "TimeoutError"),
    fetchFailed("write EPIPE", { code: "EPIPE", syscall: "write" }),
    fetchFailed("read ETIMEDOUT", { code: "ETIMEDOUT", syscall: "read" }),
  ])("when the error is %s, which does not tell", (error) => {
    expect(toConnectionFailure(error)).toBeUndefined();
  });
});
