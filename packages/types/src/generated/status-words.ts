// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

/** Lower-cased status words; one that is not listed means `running`: `running`. */
export const runningWords = [
  "pending",
  "queued",
  "submitted",
  "not_start",
  "initializing",
  "preparing",
  "waiting",
  "processing",
  "in_progress",
  "running",
  "generating",
  "executing",
  "image_downloading",
  "downloading",
  "uploading",
  "video_generating",
  "video_generation_completed",
  "video_upsampling",
  "unknown",
] as const;

/** Lower-cased status words; one that is not listed means `running`: `succeeded`. */
export const succeededWords = [
  "completed",
  "complete",
  "success",
  "succeeded",
  "succeed",
  "done",
  "finished",
] as const;

/** Lower-cased status words; one that is not listed means `running`: `succeededWithUrl`. */
export const succeededWithUrlWords = ["video_upsampling_completed"] as const;

/** Lower-cased status words; one that is not listed means `running`: `failed`. */
export const failedWords = [
  "failed",
  "failure",
  "video_generation_failed",
  "video_upsampling_failed",
  "cancelled",
  "canceled",
  "expired",
  "timeout",
  "rejected",
  "blocked",
  "error",
] as const;

/** Lower-cased status words; one that is not listed means `running`. */
export const statusWords = {
  running: runningWords,
  succeeded: succeededWords,
  succeededWithUrl: succeededWithUrlWords,
  failed: failedWords,
} as const;
