import { errorFailurePlaces, type operations, statusPlaces, successCodes } from "@vidtask/types";
import type { Gateway } from "./gateway.ts";
import type { Answer } from "./operation-types.ts";
import { parseJson, readBody } from "./read-body.ts";
import { isObject, readPlace, toCode, toWord } from "./read-place.ts";
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

/** The status that the body of a 2xx stands for: 200 if it says nothing, 500 if it is an error, undefined if a task. */
function toErrorStatus(body: unknown): number | undefined {
  if (!isObject(body) || Array.isArray(body)) {
    return 200;
  }
  const code = toCode(body.code)?.toLowerCase();
  if (code && !toWord(body.status)) {
    const codes: readonly string[] = successCodes;
    return codes.includes(code) ? (isObject(body.data) ? undefined : 200) : 500;
  }
  const hasStatus = statusPlaces.some((place) => toWord(readPlace(body, place)));
  // An empty text has no members, and an object of empty texts none that counts.
  const isFilled = (place: string) => Object.values(Object(readPlace(body, place))).some(Boolean);
  return !hasStatus && errorFailurePlaces.some(isFilled) ? 500 : undefined;
}
