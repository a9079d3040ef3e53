import { type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { type Duplex, pipeline } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { hasCode } from "./local-file-error.ts";
import type { MediaReply } from "./media-reply.ts";
import { StreamReader } from "./stream-reader.ts";

// Asked for as it is, but some fronts do not listen.
const DECODERS: Record<string, () => Duplex> = {
  gzip: createGunzip,
  "x-gzip": createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/**
 * GET over Node's own HTTP. Its `fetch` is no less fast, but a body that ends with its connection, without a length, can
 * end the whole process there: an assertion fails where nobody can catch it (undici in Node 24.21).
 */
export function httpGet(url: URL, headers: Headers, signal: AbortSignal): Promise<MediaReply> {
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve, reject) => {
    const request = send(url, { headers: Object.fromEntries(headers), signal }, (message) =>
      resolve(toReply(message)),
    );
    request.on("error", (error) => {
      // The server closed a connection that was kept open just when it was used again: it has not seen the request.
      if (request.reusedSocket && hasCode(error, "ECONNRESET") && !signal.aborted) {
        resolve(httpGet(url, headers, signal));
      } else {
        reject(error);
      }
    });
    request.end();
  });
}

function toReply(message: IncomingMessage): MediaReply {
  const headers = new Headers();
  for (const [name, values = []] of Object.entries(message.headersDistinct)) {
    for (const value of values) {
      headers.append(name, value);
    }
  }
  const decoder = DECODERS[headers.get("Content-Encoding")?.toLowerCase() ?? ""];
  // The reader of the one that unpacks sees the errors of both.
  const stream = decoder ? pipeline(message, decoder(), () => {}) : message;
  return { status: message.statusCode ?? 0, headers, body: new StreamReader(stream, stream === message) };
}
