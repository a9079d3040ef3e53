import type { Exchange } from "../exchange.ts";
import type { OperationId } from "../generated/operations.ts";
import { type Failure, toFailure } from "../live/call.ts";
import { isObject } from "../read-place.ts";
import { readText } from "../read-text.ts";

/**
 * Read what a test has received: a `Response`, which can still be read afterwards, or an object with a status and a body.
 *
 * @returns The exchange, or why its body can't be read.
 * @throws TypeError if it is neither, or its body was read before.
 */
export async function readReceived(received: unknown, operationId: OperationId): Promise<Exchange | Failure> {
  if (isResponse(received)) {
    if (received.bodyUsed) {
      throw new TypeError("The response's body was read before: expect first, or read a clone of it.");
    }
    const { status, headers } = received;
    try {
      return { operationId, status, headers, body: await readText(detach(received.clone())) };
    } catch (error) {
      return toFailure(error, true);
    }
  }
  if (!isObject(received) || typeof received.status !== "number" || !("body" in received)) {
    throw new TypeError("toKeepContract needs a Response, or an object { status, headers?, body }.");
  }
  const { status, headers, body, id } = received;
  return {
    operationId,
    status,
    headers: headers instanceof Headers ? headers : isObject(headers) ? toTexts(headers) : undefined,
    body,
    id: typeof id === "string" ? id : undefined,
  };
}

/** A body that can be left at once: a clone's waits until the other one is left too. */
function detach({ body }: Response): Pick<Response, "body"> {
  const reader = body?.getReader();
  if (!reader) {
    return { body: null };
  }
  return {
    body: new ReadableStream({
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) {
          controller.close();
        } else {
          controller.enqueue(value);
        }
      },
      cancel(reason) {
        reader.cancel(reason).catch(() => {});
      },
    }),
  };
}

/** By its members: test environments have classes of their own. */
function isResponse(value: unknown): value is Response {
  return isObject(value) && typeof value.clone === "function" && typeof value.bodyUsed === "boolean";
}

function toTexts(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]));
}
