import { HttpError, NetworkError, ResponseError, VidtaskError } from "../errors.ts";
import { LocalFileError } from "./local-file-error.ts";
import { maskUrl } from "./mask-url.ts";

/** Another download, of this process or another one, is writing the same file. */
export class FileBusyError extends LocalFileError {
  static override readonly name: string = "FileBusyError";

  constructor(path: string, lock: string) {
    const advice = `another download is writing it; wait for that one, or remove ${lock} if there is none`;
    super(path, "EBUSY", undefined, advice);
  }
}

/** The video broke off, or came with another length than announced. After a break what came is kept. */
export class IncompleteVideoError extends NetworkError {
  static override readonly name: string = "IncompleteVideoError";
  /** How many bytes of the video are there. */
  readonly received: number;
  /** How many it has, if the server says so. */
  readonly total: number | undefined;

  /** @param what What happened, and what to do next. */
  constructor(
    what: string,
    { received, total }: { received: number; total?: number | undefined },
    cause?: unknown,
  ) {
    super(what, cause === undefined ? {} : { cause });
    this.received = received;
    this.total = total;
  }
}

/** What came in place of a video is none: a page, JSON, a picture, or nothing. */
export class NotAVideoError extends ResponseError {
  static override readonly name: string = "NotAVideoError";

  constructor(subject: string, status: number, bodyHead: string) {
    const what = bodyHead === "" ? "is empty" : `is not a video${toQuote(bodyHead)}`;
    super(`${subject} ${what}; query the task for another URL.`, { status, bodyHead });
  }
}

/** The first words of what came instead, if it is text. A signature in them is masked. */
function toQuote(bodyHead: string): string {
  const words = bodyHead
    .replace(/\s+/g, " ")
    .replace(/\?[^\s"'<>]*/g, "?…")
    .trim()
    .slice(0, 60);
  return words === "" || /[\p{Cc}\ufffd]/u.test(words) ? "" : ` but begins with ${JSON.stringify(words)}`;
}

/** The media host does not give the video (403, 404 or 410), also with a fresh URL, if the task has one. */
export class VideoGoneError extends HttpError {
  static override readonly name: string = "VideoGoneError";

  constructor(subject: string, status: number, bodyHead: string) {
    const advice = "its URL has expired or the video is gone; query the task for another, or ask the gateway";
    super(`${subject} was answered with ${status}: ${advice}.`, { status, bodyHead });
  }
}

/** The video is larger than `maxBytes` allows. */
export class VideoTooLargeError extends VidtaskError {
  static override readonly name: string = "VideoTooLargeError";
  /** The limit that was set. */
  readonly maxBytes: number;

  constructor(subject: string, maxBytes: number) {
    super(`${subject} has more than ${maxBytes} bytes; allow more, if you want it.`);
    this.maxBytes = maxBytes;
  }
}

/** A URL, or one that it was redirected to, may not be asked: `allowUrl` said no, or it is not http or https. */
export class UrlRefusedError extends VidtaskError {
  static override readonly name: string = "UrlRefusedError";
  /** The URL without its query string. */
  readonly url: string;

  constructor(url: URL, reason: string) {
    const masked = maskUrl(url);
    super(`${masked} was not asked for the video: ${reason}.`);
    this.url = masked;
  }
}

/** The task runs still: it has no video yet. */
export class VideoNotReadyError extends VidtaskError {
  static override readonly name: string = "VideoNotReadyError";
}
