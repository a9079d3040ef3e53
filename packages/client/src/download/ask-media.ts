import { NotAVideoError, VideoTooLargeError } from "./download-errors.ts";
import type { ChunkReader, MediaReply } from "./media-reply.ts";
import type { MediaSource } from "./media-source.ts";
import { type MediaRequest, openMedia, type SentReply } from "./open-media.ts";
import { type Answer, type ResumePoint, readAnswer, toRangeHeaders } from "./read-answer.ts";
import { GONE, toMediaError } from "./to-media-error.ts";

/** A body, and where in the video it belongs. */
export interface MediaBody extends Answer {
  body: ChunkReader;
  status: number;
}

/** Ask for a video or the rest of it; for the whole, where the server does not go on as it should. */
export async function askMedia(
  request: MediaRequest,
  source: MediaSource,
  point: ResumePoint | undefined,
): Promise<MediaBody> {
  const media = await askSource(request, source, point);
  const { reply } = media;
  const answer = readAnswer(reply, point);
  if (answer === undefined && point) {
    drop(reply);
    return askMedia(request, source, undefined);
  }
  const { subject, settings } = request;
  if (answer === undefined) {
    throw toMediaError(subject, media, await readHead(request, reply));
  }
  const { maxBytes } = settings;
  if ((answer.total ?? 0) > maxBytes) {
    drop(reply);
    throw new VideoTooLargeError(subject, maxBytes);
  }
  if (reply.body === undefined) {
    throw new NotAVideoError(subject, reply.status, "");
  }
  return { ...answer, body: reply.body, status: reply.status };
}

/** An answer that may bring the video. A URL that is refused is replaced by the task's fresh one. */
async function askSource(
  request: MediaRequest,
  source: MediaSource,
  point: ResumePoint | undefined,
): Promise<SentReply> {
  const { signal, subject } = request;
  const headers = toRangeHeaders(point);
  let media = await openMedia(request, await source.url(signal), headers);
  if (GONE.includes(media.reply.status)) {
    const fresh = await source.freshUrl(signal);
    if (fresh !== undefined) {
      drop(media.reply);
      media = await openMedia(request, fresh, headers);
    }
  }
  if (![200, 206, 416].includes(media.reply.status)) {
    throw toMediaError(subject, media, await readHead(request, media.reply));
  }
  return media;
}

/** The first characters of a body that is no video, without the key. */
async function readHead({ client, watch }: MediaRequest, { body }: MediaReply): Promise<string> {
  const chunk = await watch.wait(async () => body?.read()).catch(() => undefined);
  body?.cancel().catch(() => {});
  return toBodyHead(client.gateway.redact, chunk?.value);
}

/** The first 200 characters of bytes that are no video. */
export function toBodyHead(redact: (text: string) => string, bytes: Uint8Array = new Uint8Array()): string {
  return redact(new TextDecoder().decode(bytes.subarray(0, 2_000))).slice(0, 200);
}

function drop({ body }: MediaReply): void {
  body?.cancel().catch(() => {});
}
