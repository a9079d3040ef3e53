import type { Reply } from "../reply.ts";
import { toByteRange } from "./byte-range.ts";

/** A file to send. */
export interface File {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** Its strong validator, with quotes. */
  etag: string;
}

/** Send a file, or the part of it that a GET or HEAD asks for. */
export function sendFile(request: Request, { bytes, type, etag }: File): Reply {
  const { headers } = request;
  const common = { ETag: etag, "Accept-Ranges": "bytes", "X-Content-Type-Options": "nosniff" };
  if (matches(headers.get("If-None-Match"), etag)) {
    return { status: 304, headers: common, body: null };
  }
  const ifRange = headers.get("If-Range");
  const asked = ifRange === null || ifRange === etag ? headers.get("Range") : null;
  const range = request.method === "GET" ? toByteRange(asked, bytes.byteLength) : undefined;
  if (range === null) {
    return {
      status: 416,
      headers: { ...common, "Content-Range": `bytes */${bytes.byteLength}` },
      body: null,
    };
  }
  const { start, end } = range ?? { start: 0, end: bytes.byteLength };
  return {
    status: range ? 206 : 200,
    headers: {
      ...common,
      "Content-Type": type,
      "Content-Length": `${end - start}`,
      ...(range && { "Content-Range": `bytes ${start}-${end - 1}/${bytes.byteLength}` }),
    },
    body: request.method === "HEAD" ? null : bytes.subarray(start, end),
  };
}

function matches(header: string | null, etag: string): boolean {
  return (header ?? "").split(",").some((value) => ["*", etag, `W/${etag}`].includes(value.trim()));
}
