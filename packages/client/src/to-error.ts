import {
  errorCodePlaces,
  errorMessagePlaces,
  quotaCodes,
  serverCodes,
  taskNotFoundCodes,
} from "@vidtask/types";
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
import { isObject, readPlace, toText } from "./read-place.ts";

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
 * @param status The HTTP status; 0 stands for what the codes of an error answered with 200 say.
 */
export function toError(
  { baseUrl, redact }: Gateway,
  { status: httpStatus, headers }: Response,
  text: string | undefined,
  status: number,
): ResponseError {
  const parsed = parseJson(text);
  // Redacted as it is written anew: an escape could hide the key.
  const safeText = redact(parsed === undefined ? (text ?? "") : JSON.stringify(parsed));
  const body = parseJson(safeText);
  const codes = toCodes(body);
  const message = errorMessagePlaces.map((place) => toText(readPlace(body, place))).find(Boolean);
  const [ErrorClass, advice] = classify({
    status: status || codes.map(Number).find((number) => number >= 400 && number < 600) || 500,
    codes,
    message,
    isJson: isObject(body),
  });
  const [code] = codes;
  const location = redact(headers.get("Location") ?? "");
  const bodyHead = safeText.slice(0, 200);
  const reason = (message ?? code ?? location).slice(0, 200);
  return new ErrorClass(`${baseUrl} answered ${httpStatus}${reason && ` (${reason})`}: ${advice}.`, {
    status: httpStatus,
    code,
    body,
    bodyHead,
    retryAfter: toRetryAfter(headers.get("Retry-After")),
    location,
  });
}

/** The codes of an error, lower-cased, without the prefix `local:`. */
export function toCodes(body: unknown): string[] {
  return errorCodePlaces.flatMap(
    (place) =>
      toText(readPlace(body, place))
        ?.toLowerCase()
        .replace(/^local:/, "") ?? [],
  );
}

/**
 * The first rule that fits wins. Codes outrank the status: gateways answer a used-up quota as an overload, and an
 * upstream's failure as a bad request.
 */
function classify({ status, codes, message, isJson }: Findings): [typeof ResponseError, string] {
  const hasCode = (words: readonly string[]) => codes.some((code) => words.includes(code));
  if (status < 300) {
    return [ParseError, "no task; check the base URL, or query again later"];
  }
  if (status < 400) {
    return [RedirectError, "change the base URL, if you trust that"];
  }
  if (status === 402 || hasCode(quotaCodes)) {
    return [QuotaError, "the quota is used up; top it up"];
  }
  if (hasCode(serverCodes)) {
    return [ServerError, "query again later"];
  }
  if (hasCode(taskNotFoundCodes) || (status === 404 && /\btask\b|任务/i.test(`${codes} ${message}`))) {
    return [TaskNotFoundError, "no such task; check the id, or query again later"];
  }
  if (status === 404) {
    return [NotThisApiError, "no such API; check the base URL, or use /v1/videos"];
  }
  if (status === 401 || (status === 403 && isJson)) {
    return [AuthenticationError, "check the key"];
  }
  if (status === 429) {
    return [RateLimitError, "query less often"];
  }
  if (status >= 500 || [408, 409, 425].includes(status)) {
    return [ServerError, "query again later"];
  }
  return [HttpError, "correct the call"];
}

/** `Retry-After` in milliseconds: a number of seconds, or a date. */
export function toRetryAfter(value: string | null): number | undefined {
  const pause = Number(value) * 1000 || Date.parse(`${value}`) - Date.now();
  return pause > 0 ? pause : undefined;
}
