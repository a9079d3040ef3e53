import { type OperationId, operations } from "./generated/operations.ts";

/** Whether a name is that of an operation. */
export function isOperationId(name: unknown): name is OperationId {
  return typeof name === "string" && Object.hasOwn(operations, name);
}

/** The operation that a method and a path call; undefined if they are not of this API. */
export function toOperationId(method: string, path: string): OperationId | undefined {
  return Object.keys(operations)
    .filter(isOperationId)
    .find((name) => operations[name].method === method.toUpperCase() && operations[name].path === path);
}
