import { errorFailurePlaces, statusPlaces, successCodes } from "@vidtask/types";
import type { Exchange } from "./exchange.ts";
import { type Family, families } from "./generated/families.ts";
import type { OperationId } from "./generated/operations.ts";
import { validators } from "./generated/validators.js";
import { isObject, readPlace, toText, toWord } from "./read-place.ts";

/** An exchange whose answer was read as far as it can be. */
export interface Answer extends Exchange {
  readonly operationId: OperationId;
  /** A header, if headers are known. */
  header(name: string): string | undefined;
  /** The body as text; undefined if it came parsed. */
  readonly text: string | undefined;
  /** The body as a JSON object, if it is one. */
  readonly json: Readonly<Record<string, unknown>> | undefined;
  readonly family: Family | undefined;
  /** Whether it is an error: by its status, else by its body. */
  readonly isError: boolean;
}

/** Read an answer. Never throws. */
export function readAnswer(exchange: Exchange): Answer {
  const { status, body } = exchange;
  const headers = new Headers(
    exchange.headers instanceof Headers ? exchange.headers : toPairs(exchange.headers),
  );
  const text = typeof body === "string" ? body : body === undefined ? "" : undefined;
  const value = text === undefined ? body : parseJson(text);
  const json = isObject(value) && !Array.isArray(value) ? value : undefined;
  return {
    ...exchange,
    header: (name) => headers.get(name) ?? undefined,
    text,
    json,
    family: toFamily(json),
    isError: status === undefined ? isErrorBody(json) : status >= 400,
  };
}

/** What kind of body this is: a family of tasks, a shape of errors, or undefined if it is neither. */
export function toFamily(body: unknown): Family | undefined {
  return families.find(({ code }) => validators[code](body));
}

/** Whether a body is an error, or is one that was answered with 200; clients tell it in the same way. */
export function isErrorBody(body: unknown): boolean {
  const code = toText(readPlace(body, "/code"))?.toLowerCase();
  if (code && !toWord(readPlace(body, "/status"))) {
    const codes: readonly string[] = successCodes;
    return !codes.includes(code);
  }
  const hasStatus = statusPlaces.some((place) => toWord(readPlace(body, place)));
  // An empty text has no members, and an object of empty texts none that counts.
  const isFilled = (place: string) => Object.values(Object(readPlace(body, place))).some(Boolean);
  return !hasStatus && errorFailurePlaces.some(isFilled);
}

/** Names that no header can have would make `Headers` throw. */
function toPairs(headers: Readonly<Record<string, string>> = {}): [string, string][] {
  return Object.entries(headers).filter(
    ([name, value]) => /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[^\0\r\n\u{100}-\u{10ffff}]*$/u.test(value),
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
