// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

export * from "./error-codes.ts";
export * from "./error-places.ts";
export type * from "./examples.ts";
export * from "./field-places.ts";
export type * from "./schema.ts";
export * from "./status-words.ts";
export * from "./success-codes.ts";
