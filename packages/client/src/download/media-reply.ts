/** What reads a body; the reader of a `ReadableStream` is one. */
export interface ChunkReader {
  /** The next bytes, good until the next call; without a value after the last. */
  read(): Promise<{ value?: Uint8Array | undefined }>;
  /** Read no more. */
  cancel(): Promise<void>;
}

/** A server's answer, whatever brought it. */
export interface MediaReply {
  status: number;
  headers: Headers;
  /** Undefined if there is no body. */
  body: ChunkReader | undefined;
}

/** The answer that a `fetch` brought. */
function toMediaReply({ status, headers, body }: Response): MediaReply {
  return { status, headers, body: body?.getReader() };
}

/** Asks for media, and follows no redirect. */
export type GetMedia = (url: URL, headers: Headers, signal: AbortSignal) => Promise<MediaReply>;

/** What asks for media with a `fetch`. */
export function toGetMedia(fetch: (request: Request) => Promise<Response>): GetMedia {
  return async (url, headers, signal) =>
    toMediaReply(await fetch(new Request(url, { headers, redirect: "manual", signal })));
}
