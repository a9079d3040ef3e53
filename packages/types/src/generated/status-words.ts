// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

// The lower-cased status words by what they mean; a word that is not listed means `running`.

export const running = [
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
export const succeeded = [
  "completed",
  "complete",
  "success",
  "succeeded",
  "succeed",
  "done",
  "finished",
] as const;
export const succeededWithUrl = ["video_upsampling_completed"] as const;
export const failed = [
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
