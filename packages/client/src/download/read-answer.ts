import type { MediaReply } from "./media-reply.ts";

/** Where a download goes on, and how it is known that the video is the same. */
export interface ResumePoint {
  offset: number;
  validator: string;
  length: number;
}

/** What a media server sends. */
export interface Answer {
  /** The place of the first byte in the video. */
  start: number;
  /** Bytes of the whole video, if the server says so. */
  total: number | undefined;
  /** The strong ETag, without which nothing can go on after a break. */
  validator: string | undefined;
}

/** The headers that ask for the rest of a video, if it is the same still. */
export function toRangeHeaders(point: ResumePoint | undefined): Record<string, string> {
  return point ? { Range: `bytes=${point.offset}-`, "If-Range": point.validator } : {};
}

/**
 * Read the head of a 200, 206 or 416.
 *
 * @param point What was asked for; undefined is the whole.
 * @returns Undefined if the answer does not fit, and the whole must be asked for.
 */
export function readAnswer(
  { status, headers }: MediaReply,
  point: ResumePoint | undefined,
): Answer | undefined {
  const etag = headers.get("ETag") ?? "";
  const validator = /^"[^"]*"$/.test(etag) ? etag : undefined;
  if (status === 200) {
    // The compression has been undone: neither the length nor a range is of the bytes that come.
    const isPlain = /^(identity)?$/i.test(headers.get("Content-Encoding") ?? "");
    const total = isPlain ? toNumber(headers.get("Content-Length")) : undefined;
    return { start: 0, total, validator: isPlain ? validator : undefined };
  }
  const [, first, last, all] =
    /^bytes (\d+)-(\d+)\/(\d+|\*)$/i.exec(headers.get("Content-Range") ?? "") ?? [];
  const start = Number(first);
  const total = toNumber(all) ?? point?.length;
  const isSame =
    point === undefined || (total === point.length && (etag || point.validator) === point.validator);
  const isFit =
    start === (point?.offset ?? 0) &&
    Number(last) >= start &&
    Number(last) < (total ?? Number.POSITIVE_INFINITY);
  return status === 206 && isSame && isFit
    ? { start, total, validator: point?.validator ?? validator }
    : undefined;
}

function toNumber(text: string | null | undefined): number | undefined {
  return text && /^\d+$/.test(text) ? Number(text) : undefined;
}
