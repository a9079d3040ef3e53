// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

/** The codes of an envelope whose call went well, lower-cased. */
export const successCodes = ["success", "ok", "0", "200"] as const;
