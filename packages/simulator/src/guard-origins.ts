import { type Reply, textReply } from "./reply.ts";

const allowed = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "Accept-Ranges, Content-Length, Content-Range, ETag, Retry-After",
};

/** Answer the preflight of a page that wants to call the API with a key; undefined if it is none. */
export function answerPreflight(request: Request): Reply | undefined {
  return request.method === "OPTIONS" && request.headers.has("Access-Control-Request-Method")
    ? {
        status: 204,
        headers: {
          "Access-Control-Allow-Methods": "GET, HEAD, POST",
          "Access-Control-Allow-Headers": "authorization, content-type, accept, range, if-range",
          "Access-Control-Max-Age": "600",
        },
        body: null,
      }
    : undefined;
}

/** Let pages of every origin read an answer: nothing in a simulator is secret. */
export function allowOrigins(request: Request, reply: Reply): Reply {
  return request.headers.has("Origin") ? { ...reply, headers: { ...reply.headers, ...allowed } } : reply;
}

/** Only names of this machine: a page of another host could reach it by DNS rebinding otherwise. */
export function checkHost(request: Request): Reply | undefined {
  // The port may be another one: some forward it.
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(request.headers.get("Host") ?? "")
    ? undefined
    : textReply(421, "text/plain", "This is a simulator for 127.0.0.1 and localhost only.\n");
}
