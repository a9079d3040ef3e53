// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

/** Error codes whose meaning outranks the HTTP status: `quota`. */
export const quotaCodes = [
  "insufficient_quota",
  "insufficient_user_quota",
  "pre_consume_token_quota_failed",
] as const;

/** Error codes whose meaning outranks the HTTP status: `server`. */
export const serverCodes = ["fail_to_fetch_task", "get_task_failed", "do_request_failed"] as const;

/** Error codes whose meaning outranks the HTTP status: `taskNotFound`. */
export const taskNotFoundCodes = ["task_not_exist"] as const;

/** Error codes whose meaning outranks the HTTP status: `noChannel`. */
export const noChannelCodes = ["model_not_found", "get_channel_failed"] as const;

/** Error codes whose meaning outranks the HTTP status. */
export const errorCodes = {
  quota: quotaCodes,
  server: serverCodes,
  taskNotFound: taskNotFoundCodes,
  noChannel: noChannelCodes,
} as const;
