// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

// The error codes whose meaning outranks the HTTP status.

export const quota = [
  "insufficient_quota",
  "insufficient_user_quota",
  "pre_consume_token_quota_failed",
] as const;
export const server = ["fail_to_fetch_task", "get_task_failed", "do_request_failed"] as const;
export const taskNotFound = ["task_not_exist"] as const;
export const noChannel = ["model_not_found", "get_channel_failed"] as const;
