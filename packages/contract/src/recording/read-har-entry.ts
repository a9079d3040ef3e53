import type { Exchange } from "../exchange.ts";
import type { OperationId } from "../generated/operations.ts";
import { isObject, readPlace } from "../read-place.ts";
import { toOperationId } from "../to-operation-id.ts";

/** A call of the API that stands in a HAR. */
export interface HarCall {
  readonly operationId: OperationId;
  readonly url: URL;
  readonly requestHeaders: readonly (readonly [string, string])[];
  /** The answer; undefined if its body was not recorded whole; why there is none, as the browser says it. */
  readonly answer: Exchange | { readonly error: string } | undefined;
}

/**
 * Read an entry of a HAR.
 *
 * @param base Where the API is. Default: on any host.
 * @returns The call; undefined if it is not one of this API.
 */
export function readHarEntry(entry: unknown, base: URL | undefined): HarCall | undefined {
  const { method, url: address } = toObject(readPlace(entry, "/request"));
  if (typeof method !== "string" || typeof address !== "string" || !URL.canParse(address)) {
    return undefined;
  }
  const url = new URL(address);
  const prefix = base?.pathname.replace(/\/+$/, "") ?? "";
  const isThere = !base || (url.origin === base.origin && url.pathname.startsWith(prefix));
  const operationId = isThere ? toOperationId(method, url.pathname.slice(prefix.length)) : undefined;
  return (
    operationId && {
      operationId,
      url,
      requestHeaders: toPairs(readPlace(entry, "/request/headers")),
      answer: readResponse(toObject(entry), operationId, url.searchParams.get("id") || undefined),
    }
  );
}

function readResponse(
  entry: Readonly<Record<string, unknown>>,
  operationId: OperationId,
  id: string | undefined,
): HarCall["answer"] {
  const response = toObject(entry.response);
  const { status } = response;
  if (typeof status !== "number" || status < 100) {
    const error = response._error ?? entry._error;
    return { error: typeof error === "string" ? error : "no status" };
  }
  const pairs = toPairs(response.headers);
  const { time } = entry;
  const body = readBody(toObject(response.content));
  return (
    body && {
      operationId,
      status,
      // Some tools leave headers out.
      headers: pairs.length > 0 ? toRecord(pairs) : undefined,
      body: body.text,
      id,
      // Some write -1 for what they don't know.
      duration: typeof time === "number" && time >= 0 ? time : undefined,
    }
  );
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

/** Headers by name; what came twice is joined, as HTTP has it. */
function toRecord(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const record = new Map<string, string>();
  for (const [name, value] of pairs) {
    const before = record.get(name.toLowerCase());
    record.set(name.toLowerCase(), before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(record);
}

function toObject(value: unknown): Readonly<Record<string, unknown>> {
  return isObject(value) ? value : {};
}
