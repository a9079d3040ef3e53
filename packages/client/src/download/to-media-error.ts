import {
  AuthenticationError,
  HttpError,
  RateLimitError,
  type ResponseError,
  ServerError,
} from "../errors.ts";
import { toRetryAfter } from "../to-error.ts";
import { NotAVideoError, VideoGoneError } from "./download-errors.ts";
import type { SentReply } from "./open-media.ts";

/** Statuses that say that a URL gives nothing any more. */
export const GONE: readonly number[] = [403, 404, 410];

/**
 * The typed error of a media server's answer that brings no video.
 *
 * @param bodyHead The beginning of its body, without the key.
 */
export function toMediaError(
  subject: string,
  { reply: { status, headers }, isGateway }: SentReply,
  bodyHead: string,
): ResponseError {
  if (status < 300) {
    return new NotAVideoError(subject, status, bodyHead);
  }
  if (GONE.includes(status)) {
    return new VideoGoneError(subject, status, bodyHead);
  }
  const [ErrorClass, advice] = classify(status, isGateway);
  return new ErrorClass(`${subject} was answered with ${status}: ${advice}.`, {
    status,
    bodyHead,
    retryAfter: toRetryAfter(headers.get("Retry-After")),
  });
}

function classify(status: number, isGateway: boolean): [typeof ResponseError, string] {
  if (status === 401 && isGateway) {
    return [AuthenticationError, "check the key"];
  }
  if (status === 429) {
    return [RateLimitError, "download it again later"];
  }
  return status >= 500 || [408, 409, 425].includes(status)
    ? [ServerError, "download it again later"]
    : [HttpError, "query the task for another URL, or ask the gateway"];
}
