import type { Exchange } from "../exchange.ts";
import { isObject } from "../read-place.ts";
import { isOperationId } from "../to-operation-id.ts";

/**
 * Read a line of NDJSON: an exchange, which has an `operationId` and a `body`, or the bare body of a query.
 *
 * @returns Undefined if it is no JSON, or of no operation there is.
 */
export function readLine(line: string): Exchange | undefined {
  const value = parse(line);
  if (!isObject(value) || !("operationId" in value && "body" in value)) {
    return value === undefined ? undefined : { operationId: "queryVideo", body: value };
  }
  const { operationId, status, headers, body, id, duration } = value;
  return isOperationId(operationId)
    ? {
        operationId,
        status: typeof status === "number" ? status : undefined,
        headers: isObject(headers) ? toTexts(headers) : undefined,
        body,
        id: typeof id === "string" ? id : undefined,
        duration: typeof duration === "number" ? duration : undefined,
      }
    : undefined;
}

function toTexts(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, `${value}`]));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
