import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { type ClientOptions, createClient } from "@vidtask/client";
import { listen } from "./server.ts";

/** An mp4 as far as its boxes go: `ftyp`, then `mdat` with bytes that differ from place to place. */
export function videoOf(size: number, seed = 1): Buffer {
  const video = Buffer.alloc(size);
  for (let place = 0, value = seed; place + 4 <= size; place += 4) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    video.writeUInt32BE(value, place);
  }
  video.writeUInt32BE(16, 0);
  video.write("ftypisom\0\0\0\0", 4, "latin1");
  video.writeUInt32BE(size - 16, 16);
  video.write("mdat", 20, "latin1");
  return video;
}

/** The SHA-256 of bytes in hexadecimal digits. */
export function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** How a video is sent. */
export interface SendOptions {
  etag?: string | undefined;
  /** So many bytes of the body, then the socket is closed. */
  cutAfter?: number | undefined;
}

/** Send a video as a good host does: whole, or the part that is asked for. */
export function sendVideo(
  request: IncomingMessage,
  response: ServerResponse,
  video: Buffer,
  { etag, cutAfter }: SendOptions = {},
): void {
  const { range, "if-range": ifRange } = request.headers;
  const start = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
  const isPart = range !== undefined && (ifRange === undefined || ifRange === etag);
  const body = isPart ? video.subarray(start) : video;
  response.writeHead(isPart ? 206 : 200, {
    "Content-Type": "video/mp4",
    "Content-Length": body.byteLength,
    ...(etag !== undefined && { ETag: etag }),
    ...(isPart && { "Content-Range": `bytes ${start}-${video.byteLength - 1}/${video.byteLength}` }),
  });
  if (cutAfter === undefined) {
    response.end(body);
  } else {
    response.write(body.subarray(0, cutAfter), () => response.socket?.end());
  }
}

/** A media host, its address, and the requests that arrived there. */
export async function mediaServerOf(listener: RequestListener) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    listener(request, response);
  });
  return { url: `http://127.0.0.1:${await listen(server)}`, requests };
}

/** A client of a gateway at this address. Its clock does not sleep for a second or less, and for ever otherwise. */
export function downloadClientOf(baseUrl: string, options: Partial<ClientOptions> = {}) {
  const clock = {
    now: () => 0,
    sleep: (milliseconds: number, signal: AbortSignal) =>
      milliseconds <= 1_000
        ? Promise.resolve()
        : new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve())),
  };
  return createClient({ baseUrl, apiKey: "sk-test-0123456789abcdef", clock, ...options });
}

/** A client of a gateway that is never asked. */
export const noGateway = downloadClientOf("http://gateway.invalid");
