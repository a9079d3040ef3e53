// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

import type { operations as Operations } from "@vidtask/types";

/** The name of an operation of the API. */
export type OperationId = keyof Operations;

/** The body of an answer, by its schema. */
export type BodyName = "VideoTask" | "TaskEnvelope" | "RelayError" | "TaskError";

/** What an operation may answer with one status: in which media types, and as which body if it is JSON. */
export interface DocumentedAnswer {
  readonly types: readonly string[];
  readonly bodies: readonly BodyName[];
}

/** An operation, and its answers by status. */
export interface DocumentedOperation {
  readonly method: string;
  readonly path: string;
  readonly answers: Readonly<Record<string, DocumentedAnswer>>;
}

/** The operations of the API. */
export const operations: Readonly<Record<OperationId, DocumentedOperation>> = {
  queryVideo: {
    method: "GET",
    path: "/v1/video/query",
    answers: {
      "200": { types: ["application/json"], bodies: ["VideoTask", "TaskEnvelope"] },
      "400": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "401": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "402": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "403": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "404": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "429": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "500": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "502": { types: ["application/json", "text/html"], bodies: ["RelayError", "TaskError"] },
      "503": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "524": { types: ["text/html"], bodies: [] },
    },
  },
  createVideo: {
    method: "POST",
    path: "/v1/video/create",
    answers: {
      "200": { types: ["application/json"], bodies: ["VideoTask", "TaskEnvelope"] },
      "400": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "401": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "402": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "403": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "404": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "413": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "415": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "429": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "500": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "502": { types: ["application/json", "text/html"], bodies: ["RelayError", "TaskError"] },
      "503": { types: ["application/json"], bodies: ["RelayError", "TaskError"] },
      "524": { types: ["text/html"], bodies: [] },
    },
  },
};
