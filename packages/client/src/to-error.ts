import { errorKinds, errorPlaces } from "@vidtask/types";
import {
  AuthenticationError,
  HttpError,
  NotThisApiError,
  ParseError,
  QuotaError,
  RateLimitError,
  RedirectError,
  type ResponseError,
  ServerError,
  TaskNotFoundError,
} from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { parseJson } from "./read-body.ts";
import { isObject, readFirst, readPlace, toText } from "./read-place.ts";

/** What an answer says of its error. */
interface Findings {
  /** The HTTP status, or the one that the body of a 2xx stands for; 200 is a body that says nothing. */
  status: number;
  codes: string[];
  message: string | undefined;
  isJson: boolean;
}

/**
 * The typed error of an answer that is not a task.
 *
 * @param text The body, already read; undefined if it was too long or broke off.
 * @param status The HTTP status, or the one that the body of a 2xx stands for.
 */
export function toError(
  gateway: Gateway,
  response: Response,
  text: string | undefined,
  status: number,
): ResponseError {
  const safeText = gateway.redact(text ?? "");
  const body = parseJson(safeText);
  const codes = errorPlaces.code.flatMap((place) => toCode(readPlace(body, place)) ?? []);
  const message = readFirst(body, errorPlaces.message, toText);
  const [ErrorClass, advice] = classify({ status, codes, message, isJson: isObject(body) });
  const [code] = codes;
  const bodyHead = safeText.slice(0, 200);
  const reason = (message ?? code)?.slice(0, 200);
  return new ErrorClass(
    `${gateway.baseUrl} answered ${response.status}${reason ? ` (${reason})` : ""}: ${advice}.`,
    {
      status: response.status,
      code,
      body: body ?? bodyHead,
      bodyHead,
      retryAfter: toRetryAfter(response.headers.get("Retry-After")),
      location: response.headers.get("Location"),
    },
  );
}

/**
 * The first rule that fits wins. Codes outrank the status: gateways answer a used-up quota as an overload, and an
 * upstream's failure as a bad request.
 */
function classify({ status, codes, message, isJson }: Findings): [typeof ResponseError, string] {
  const hasCode = (words: readonly string[]) => codes.some((code) => words.includes(code));
  if (status < 300) {
    return [ParseError, "no task; check the base URL, or ask again later"];
  }
  if (status < 400) {
    return [RedirectError, "set the base URL to its target, if you trust it"];
  }
  if (status === 402 || hasCode(errorKinds.quota)) {
    return [QuotaError, "the quota is used up; top it up"];
  }
  if (hasCode(errorKinds.server)) {
    return [ServerError, "it failed for now; ask again later"];
  }
  if (hasCode(errorKinds.taskNotFound) || (status === 404 && /task|任务/i.test(`${codes} ${message}`))) {
    return [TaskNotFoundError, "no such task; check the id and the key, or ask again later"];
  }
  if (status === 404) {
    return [NotThisApiError, "no such API; check the base URL (or use its /v1/videos)"];
  }
  if (status === 401 || (status === 403 && isJson)) {
    return [AuthenticationError, "the key was refused; check the key"];
  }
  if (status === 429) {
    return [RateLimitError, "too many requests; ask again later"];
  }
  if (status >= 500 || [408, 409, 425].includes(status)) {
    return [ServerError, "it failed for now; ask again later"];
  }
  return [HttpError, "the call was refused; correct it"];
}

function toCode(value: unknown): string | undefined {
  return toText(value)
    ?.toLowerCase()
    .replace(/^local:/, "");
}

/** `Retry-After` in milliseconds: a number of seconds, or a date. */
function toRetryAfter(value: string | null): number | undefined {
  const pause = Number(value) * 1000 || Date.parse(`${value}`) - Date.now();
  return pause > 0 ? pause : undefined;
}
