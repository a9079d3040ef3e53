import { askMedia, type MediaBody, toBodyHead } from "./ask-media.ts";
import { BodyReader } from "./body-reader.ts";
import { HEAD_SIZE, toContainer } from "./container.ts";
import { IncompleteVideoError, NotAVideoError, VideoTooLargeError } from "./download-errors.ts";
import { maskUrl } from "./mask-url.ts";
import type { MediaSource } from "./media-source.ts";
import type { MediaRequest } from "./open-media.ts";
import type { PartFile } from "./part-file.ts";
import { toResumePoint } from "./resume-point.ts";

/** The advice where the bytes that came are of no use. */
const START_OVER = "download it again to start over, or query the task for another URL";

/**
 * Receive a video, or the rest of it, with one request and those of its redirects.
 *
 * @throws IncompleteVideoError if it broke off.
 */
export async function receiveVideo(
  request: MediaRequest,
  source: MediaSource,
  part: PartFile,
): Promise<void> {
  const { subject, settings, signal } = request;
  const { taskId } = source;
  const url = maskUrl(await source.url(signal));
  const media = await askMedia(request, source, toResumePoint(part.size, part.record, { url, taskId }));
  const { total, validator, start } = media;
  const reader = new BodyReader(request, media.body);
  try {
    let chunk: Uint8Array | undefined;
    if (start === 0) {
      chunk = await readHead(request, reader, media);
      await part.begin(validator && total ? { validator, length: total, url, taskId } : undefined);
    } else {
      await part.resume(start, signal);
      chunk = await reader.next();
    }
    for (; chunk; chunk = await reader.next()) {
      await part.append(chunk);
      checkSize(part, subject, settings.maxBytes, total);
      settings.onProgress?.({ received: part.size, total, resumedFrom: part.resumedFrom });
    }
  } finally {
    reader.cancel();
  }
  await checkEnd(reader, part, request, total);
}

/** The first bytes, enough to tell that it is a video: until then nothing is written. */
async function readHead(
  { client, subject }: MediaRequest,
  reader: BodyReader,
  { total, status }: MediaBody,
): Promise<Uint8Array> {
  let head = Buffer.alloc(0);
  while (head.byteLength < HEAD_SIZE) {
    const chunk = await reader.next();
    if (chunk === undefined) {
      break;
    }
    head = Buffer.concat([head, chunk]);
  }
  if (toContainer(head) === undefined) {
    const { broken } = reader;
    const received = head.byteLength;
    // Too little came to tell what it would have been.
    if (received < 12 && (broken || received < (total ?? 0))) {
      throw toBreak(subject, { received: 0, total }, false, broken?.cause);
    }
    throw new NotAVideoError(subject, status, toBodyHead(client.gateway.redact, head));
  }
  return head;
}

function checkSize(
  part: PartFile,
  subject: string,
  maxBytes: number,
  total = Number.POSITIVE_INFINITY,
): void {
  const { size: received } = part;
  if (received > maxBytes) {
    part.discard();
    throw new VideoTooLargeError(subject, maxBytes);
  }
  if (received > total) {
    part.discard();
    throw new IncompleteVideoError(
      `${subject} goes on after the ${total} bytes that it should have; ${START_OVER}.`,
      { received, total },
    );
  }
}

async function checkEnd(
  { broken }: BodyReader,
  part: PartFile,
  { subject }: MediaRequest,
  total?: number,
): Promise<void> {
  const { size, digest } = part;
  // What breaks after the last byte breaks nothing.
  if (total === undefined ? broken : size < total) {
    throw toBreak(subject, { received: size, total }, part.record !== undefined, broken?.cause);
  }
  if (digest.container === undefined) {
    part.discard();
    throw new NotAVideoError(subject, 206, "");
  }
  if (digest.isCut) {
    // Its length is wrong, so that nothing can go on from it.
    part.discard();
    throw new IncompleteVideoError(
      `${subject} is cut: it ends after ${size} bytes, in the middle of a part; ${START_OVER}.`,
      { received: size },
    );
  }
}

function toBreak(
  subject: string,
  count: { received: number; total: number | undefined },
  canGoOn: boolean,
  cause: unknown,
): IncompleteVideoError {
  const of = count.total === undefined ? "" : ` of ${count.total}`;
  const advice = canGoOn
    ? "download it again to go on"
    : `the host gave no length and strong ETag to go on with: ${START_OVER}`;
  return new IncompleteVideoError(
    `${subject} broke off after ${count.received}${of} bytes; ${advice}.`,
    count,
    cause,
  );
}
