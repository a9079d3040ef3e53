import type { Exchange } from "../exchange.ts";
import type { OperationId } from "../generated/operations.ts";
import { isObject, readPlace } from "../read-place.ts";
import { toOperationId } from "../to-operation-id.ts";
import { joinHeaders } from "./join-headers.ts";

/** A call of the API that stands in a HAR. */
export interface HarCall {
  readonly operationId: OperationId;
  readonly url: URL;
  readonly requestHeaders: readonly (readonly [string, string])[];
  /** The answer; undefined if its body was not recorded whole; why there is none. */
  readonly answer: Exchange | Unanswered | undefined;
}

/** Why a call has no answer. */
export interface Unanswered {
  /** The code of what went wrong. */
  readonly error: string;
  /** Whether the caller did not want one any more. */
  readonly isLeft: boolean;
}

/**
 * Read an entry of a HAR.
 *
 * @param base Where the API is. Default: on any host, under any path.
 * @returns The call; undefined if it is not one of this API.
 */
export function readHarEntry(entry: unknown, base: URL | undefined): HarCall | undefined {
  const { method, url: address } = toObject(readPlace(entry, "/request"));
  if (typeof method !== "string" || typeof address !== "string" || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  const operationId = findOperation(method, url, base);
  return (
    operationId && {
      operationId,
      url,
      requestHeaders: toPairs(readPlace(entry, "/request/headers")),
      answer: readResponse(toObject(entry), operationId, url.searchParams.get("id") || undefined),
    }
  );
}

/** Doubled slashes mean nothing: base URLs are often written with one too many. */
function findOperation(method: string, { origin, pathname }: URL, base: URL | undefined) {
  const path = toPlainPath(pathname);
  const prefix = base ? toPlainPath(base.pathname).replace(/\/$/, "") : (/^(.*)\/v1\//.exec(path)?.[1] ?? "");
  const isThere = !base || (origin === base.origin && path.startsWith(prefix));
  return isThere ? toOperationId(method, path.slice(prefix.length)) : undefined;
}

function toPlainPath(path: string): string {
  return path.replace(/\/{2,}/g, "/");
}

function readResponse(
  entry: Readonly<Record<string, unknown>>,
  operationId: OperationId,
  id: string | undefined,
): HarCall["answer"] {
  const response = toObject(entry.response);
  const { status } = response;
  if (typeof status !== "number" || status < 100) {
    return toUnanswered(response._error ?? entry._error);
  }
  const pairs = toPairs(response.headers);
  const { time } = entry;
  const body = readBody(toObject(response.content));
  return (
    body && {
      operationId,
      status,
      // Some tools leave headers out.
      headers: pairs.length > 0 ? joinHeaders(pairs) : undefined,
      body: body.text,
      id,
      // Some write -1 for what they don't know.
      duration: typeof time === "number" && time >= 0 ? time : undefined,
    }
  );
}

/** What a browser says may be a sentence that quotes the call: only a code is shown. */
function toUnanswered(error: unknown): Unanswered {
  const words = typeof error === "string" ? error.trim() : "";
  const isCode = /^(net::)?(ERR|NS|E[A-Z]+)(_[A-Z0-9_]+)?$/.test(words);
  return { error: isCode ? words : "no status", isLeft: /abort|block|cancel/i.test(words) };
}

/** A body's text, "" if it is empty; undefined if it was not recorded, or not to its end. */
function readBody({ text, encoding, size }: Readonly<Record<string, unknown>>): { text: string } | undefined {
  const expected = typeof size === "number" ? size : 0;
  if (typeof text !== "string") {
    return expected === 0 ? { text: "" } : undefined;
  }
  const bytes = Buffer.from(text, encoding === "base64" ? "base64" : "utf8");
  const decoded = new TextDecoder().decode(bytes);
  // A body in another encoding has another length in UTF-8.
  return bytes.length < expected && !isJson(decoded) ? undefined : { text: decoded };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function toPairs(headers: unknown): [string, string][] {
  return (Array.isArray(headers) ? headers : []).flatMap((header): [string, string][] => {
    const { name, value } = toObject(header);
    return typeof name === "string" && typeof value === "string" ? [[name, value]] : [];
  });
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
