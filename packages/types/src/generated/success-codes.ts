// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

// The codes of an answer that went well.

export const envelope = ["success", "ok", "0", "200"] as const;
