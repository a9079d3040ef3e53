import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type RequestOptions,
  request,
} from "node:http";
import { text } from "node:stream/consumers";
import { type ProxyOptions, type ServedProxy, serveProxy } from "@vidtask/contract/proxy";
import { onTestFinished } from "vitest";
import { listen } from "../../client/test/server.ts";
import { KEY } from "./helpers.ts";

/** The target of a query. */
export const QUERY = "/v1/video/query?id=grok%3A1";
/** That of a create. */
export const CREATE = "/v1/video/create";
/** The headers of a caller with its key. */
export const key = { Authorization: `Bearer ${KEY}` };
/** The headers of an answer in JSON. */
export const json = { "Content-Type": "application/json", "Cache-Control": "no-store" };

/** A proxy to a gateway, until the test is over. */
export async function proxyTo(baseUrl: string, options: Partial<ProxyOptions> = {}): Promise<ServedProxy> {
  const proxy = await serveProxy({ baseUrl, startedAt: new Date(1_790_000_000_000), ...options });
  onTestFinished(proxy.close);
  return proxy;
}

/** A proxy to a gateway that is a listener. */
export async function proxyBefore(listener: RequestListener, options: Partial<ProxyOptions> = {}) {
  const gateway = `http://127.0.0.1:${await listen(createServer(listener))}`;
  return { gateway, proxy: await proxyTo(gateway, options) };
}

/** A promise, and what resolves it. */
export function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

/** Each case and its rules. */
export function rulesOf(proxy: ServedProxy): string[][] {
  return proxy.report().cases.map(({ name, findings }) => [name, ...findings.map(({ rule }) => rule)]);
}

/** An answer as it came. */
export interface Got {
  status: number | undefined;
  message: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Send a request as it stands, without what `fetch` adds or refuses. */
export async function send(url: string, options: RequestOptions = {}, body = ""): Promise<Got> {
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
