import type { ClientOptions } from "@vidtask/client";
import { type GetMedia, httpGet, toGetMedia } from "@vidtask/client/download";
import type { Io } from "../io.ts";
import { countBytes } from "./count-bytes.ts";
import { Tracer } from "./tracer.ts";

/**
 * Have each request and its answer told on stderr, without the key and without what media URLs are signed with.
 *
 * @param send What sends requests. Default: the global `fetch`, and for media Node's own HTTP.
 */
export function traceTransport(
  io: Io,
  send: Io["fetch"],
): Required<Pick<ClientOptions, "fetch" | "getMedia">> {
  const tracer = Tracer.of(io);
  const get = send ? toGetMedia(send) : httpGet;
  return {
    fetch: (request) => traceFetch(tracer, send ?? fetch, request),
    getMedia: (...args) => traceMedia(tracer, get, ...args),
  };
}

async function traceFetch(
  tracer: Tracer,
  send: NonNullable<Io["fetch"]>,
  request: Request,
): Promise<Response> {
  const { method, url, headers } = request;
  const size = request.body ? (await request.clone().arrayBuffer()).byteLength : undefined;
  const exchange = tracer.begin(method, url, headers, size);
  const response = await send(request).catch(exchange.fail);
  exchange.answer(response.status, response.headers);
  if (!response.body) {
    exchange.end(0);
    return response;
  }
  const body = countBytes(response.body.getReader(), exchange.end);
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { value } = await body.read();
        if (value) {
          controller.enqueue(value);
        } else {
          controller.close();
        }
      },
      cancel: () => body.cancel(),
    },
    { highWaterMark: 0 },
  );
  return new Response(stream, response);
}

async function traceMedia(
  tracer: Tracer,
  get: GetMedia,
  ...[url, headers, signal]: Parameters<GetMedia>
): ReturnType<GetMedia> {
  const exchange = tracer.begin("GET", url, headers);
  const reply = await get(url, headers, signal).catch(exchange.fail);
  exchange.answer(reply.status, reply.headers);
  return { ...reply, body: reply.body && countBytes(reply.body, exchange.end) };
}
