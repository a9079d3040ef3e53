import { errorPlaces, fieldPlaces, type operations, successCodes } from "@vidtask/types";
import type { Gateway } from "./gateway.ts";
import type { Answer } from "./operation-types.ts";
import { parseJson, readBody } from "./read-body.ts";
import { isObject, readFirst, toText } from "./read-place.ts";
import { toError } from "./to-error.ts";
import { toNetworkError } from "./to-network-error.ts";

/**
 * Read the body of a 2xx, once, and at most 10 MB of it.
 *
 * @param signal The caller's own, to tell its abort from a broken connection.
 * @throws ParseError if it is not a JSON object with a task; the error that it stands for, if it is one sent with 200.
 */
export async function parseResponse<Id extends keyof operations>(
  gateway: Gateway,
  response: Response,
  signal?: AbortSignal,
): Promise<Answer<Id>> {
  const text = await readBody(response).catch((cause) => {
    throw toNetworkError(gateway, cause, signal);
  });
  const body = parseJson(text);
  const status = toErrorStatus(body);
  if (status) {
    throw toError(gateway, response, text, status);
  }
  // The one assertion: gateways drift from the spec, and toTask reads whatever object came.
  return body as Answer<Id>;
}

/** The status that the body of a 2xx stands for: 200 if it is no answer at all, undefined if it is a good one. */
function toErrorStatus(body: unknown): number | undefined {
  if (!isObject(body) || Array.isArray(body)) {
    return 200;
  }
  const code = toText(body.code);
  const isEnvelope = code !== undefined && body.status === undefined;
  const successes: readonly string[] = successCodes.envelope;
  if (isEnvelope && successes.includes(code.toLowerCase())) {
    return isObject(body.data) ? undefined : 200;
  }
  const has = (places: readonly string[]) => readFirst(body, places, toText) !== undefined;
  if (!isEnvelope && (has(fieldPlaces.status) || !has(errorPlaces.failure))) {
    return undefined;
  }
  const status = Number(code);
  return status >= 400 && status < 600 ? status : 500;
}
