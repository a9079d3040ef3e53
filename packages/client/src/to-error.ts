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
import { isObject, readPlace, toCode } from "./read-place.ts";

/**
 * The typed error of an answer that is not a task.
 *
 * @param text The body, already read; undefined if it was too long or broke off.
 * @param fallback The status that it counts by, unless it came with a 2xx and a code that is one.
 */
export function toError(
  { baseUrl, redact }: Gateway,
  { ok, status, headers }: Response,
  text: string | undefined,
  fallback: number,
): ResponseError {
  const parsed = parseJson(text);
  // Redacted as it is written anew: an escape could hide the key.
  const safeText = redact(parsed === undefined ? (text ?? "") : JSON.stringify(parsed));
  const body = parseJson(safeText);
  const codes = toCodes(body);
  const message = errorMessagePlaces.map((place) => toCode(readPlace(body, place))).find(Boolean);
  const code4xx = ok && codes.map(Number).find((number) => number >= 400 && number < 600);
  const [ErrorClass, advice] = classify(code4xx || fallback, codes, message, isObject(body));
  const [code] = codes;
  const location = redact(headers.get("Location") ?? "");
  const bodyHead = safeText.slice(0, 200);
  const reason = (message ?? code ?? location).slice(0, 200);
  return new ErrorClass(`${baseUrl} answered ${status}${reason && ` (${reason})`}: ${advice}.`, {
    status,
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
      toCode(readPlace(body, place))
        ?.toLowerCase()
        .replace(/^local:/, "") ?? [],
  );
}

/**
 * The first rule that fits wins. Codes outrank the status: gateways answer a used-up quota as an overload, and an
 * upstream's failure as a bad request.
 */
function classify(
  status: number,
  codes: string[],
  message: string | undefined,
  isJson: boolean,
): [typeof ResponseError, string] {
  const hasCode = (words: readonly string[]) => codes.some((code) => words.includes(code));
  if (status >= 300 && status < 400) {
    return [RedirectError, "change the base URL, if you trust it"];
  }
  if (status === 402 || hasCode(quotaCodes)) {
    return [QuotaError, "top up the quota"];
  }
  if (hasCode(serverCodes)) {
    return [ServerError, "ask the gateway, or wait"];
  }
  if (hasCode(taskNotFoundCodes) || (status === 404 && /\btask\b|任务/i.test(`${codes} ${message}`))) {
    return [TaskNotFoundError, "check the id, or query again later"];
  }
  if (status < 300) {
    return [ParseError, "no task; check the base URL, or wait"];
  }
  if (status === 404) {
    return [NotThisApiError, "no such API; check the base URL, or use /v1/videos"];
  }
  if (status === 401 || (status === 403 && isJson)) {
    return [AuthenticationError, "check the key"];
  }
  if (status === 429) {
    return [RateLimitError, "call less often"];
  }
  if (status >= 500 || [408, 409, 425].includes(status)) {
    return [ServerError, "ask the gateway, or wait"];
  }
  return [HttpError, "correct the call"];
}

/** `Retry-After` in milliseconds: a number of seconds, or a date. */
export function toRetryAfter(value: string | null): number | undefined {
  const pause = Number(value) * 1000 || Date.parse(`${value}`) - Date.now();
  return pause > 0 ? pause : undefined;
}
