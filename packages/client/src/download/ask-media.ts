import { NotAVideoError, VideoTooLargeError } from "./download-errors.ts";
import type { MediaSource } from "./media-source.ts";
import { type MediaRequest, type MediaResponse, openMedia } from "./open-media.ts";
import { type Answer, type ResumePoint, readAnswer, toRangeHeaders } from "./read-answer.ts";
import { GONE, toMediaError } from "./to-media-error.ts";

/** A body, and where in the video it belongs. */
export interface MediaBody extends Answer {
  body: ReadableStream<Uint8Array>;
  status: number;
}

/** Ask for a video or the rest of it; for the whole, where the server does not go on as it should. */
export async function askMedia(
  request: MediaRequest,
  source: MediaSource,
  point: ResumePoint | undefined,
): Promise<MediaBody> {
  const media = await askSource(request, source, point);
  const { response } = media;
  const answer = readAnswer(response, point);
  if (answer === undefined && point) {
    drop(response);
    return askMedia(request, source, undefined);
  }
  const { subject, settings } = request;
  if (answer === undefined) {
    throw toMediaError(subject, media, await readHead(request, response));
  }
  const { maxBytes } = settings;
  if ((answer.total ?? 0) > maxBytes) {
    drop(response);
    throw new VideoTooLargeError(subject, maxBytes);
  }
  if (response.body === null) {
    throw new NotAVideoError(subject, response.status, "");
  }
  return { ...answer, body: response.body, status: response.status };
}

/** An answer that may bring the video. A URL that is refused is replaced by the task's fresh one. */
async function askSource(
  request: MediaRequest,
  source: MediaSource,
  point: ResumePoint | undefined,
): Promise<MediaResponse> {
  const { signal, subject } = request;
  const headers = toRangeHeaders(point);
  let media = await openMedia(request, await source.url(signal), headers);
  if (GONE.includes(media.response.status)) {
    const fresh = await source.freshUrl(signal);
    if (fresh !== undefined) {
      drop(media.response);
      media = await openMedia(request, fresh, headers);
    }
  }
  if (![200, 206, 416].includes(media.response.status)) {
    throw toMediaError(subject, media, await readHead(request, media.response));
  }
  return media;
}

/** The first characters of a body that is no video, without the key. */
async function readHead({ client, watch }: MediaRequest, { body }: Response): Promise<string> {
  const reader = body?.getReader();
  const chunk = await watch.wait(async () => reader?.read()).catch(() => undefined);
  reader?.cancel().catch(() => {});
  return toBodyHead(client.gateway.redact, chunk?.value);
}

/** The first 200 characters of bytes that are no video. */
export function toBodyHead(redact: (text: string) => string, bytes: Uint8Array = new Uint8Array()): string {
  return redact(new TextDecoder().decode(bytes.subarray(0, 2_000))).slice(0, 200);
}

function drop({ body }: Response): void {
  body?.cancel().catch(() => {});
}
