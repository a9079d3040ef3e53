// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

// Where an error's codes (all count) and text (the first wins) are read from, as JSON Pointers.

export const code = ["/error/code", "/error/type", "/code", "/type"] as const;
export const message = ["/error/message", "/message", "/error"] as const;
export const failure = ["/error", "/error/message", "/error/code"] as const;
