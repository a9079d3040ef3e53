import type { ServerRequest } from "srvx";
import { passHeaders } from "./pass-headers.ts";

/** The request of a caller as it goes to the gateway; a body is passed on as it comes. */
export function passRequest(request: ServerRequest, url: string): Request {
  // `fetch` asks for the encodings that it can read, and sends no body with these two.
  const isBodiless = request.method === "GET" || request.method === "HEAD";
  const more = ["Host", "Expect", "Accept-Encoding", ...(isBodiless ? ["Content-Length"] : [])];
  const init: RequestInit & { duplex: "half" } = {
    method: request.method,
    headers: passHeaders(request.headers, more),
    body: isBodiless ? null : request.body,
    duplex: "half",
    redirect: "manual",
    signal: request.signal,
  };
  return new Request(url, init);
}
