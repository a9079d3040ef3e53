// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

export * as errorKinds from "./error-kinds.ts";
export * as errorPlaces from "./error-places.ts";
export type * from "./examples.ts";
export * as fieldPlaces from "./field-places.ts";
export type * from "./schema.ts";
export * as statusWords from "./status-words.ts";
export * as successCodes from "./success-codes.ts";
