// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `id`. */
export const idPlaces = ["/id", "/task_id", "/data/id", "/data/task_id"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `status`. */
export const statusPlaces = ["/status", "/data/status"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `progress`. */
export const progressPlaces = ["/progress", "/data/progress"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `progressFraction`. */
export const progressFractionPlaces = ["/detail/pending_info/progress_pct"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `videoUrl`. */
export const videoUrlPlaces = [
  "/video_url",
  "/url",
  "/result_url",
  "/artifact_url",
  "/data/video_url",
  "/data/result_url",
  "/data/artifact_url",
  "/data/url",
  "/data/output",
  "/data/result_urls/0",
  "/data/0/url",
  "/output",
  "/output/0",
  "/output/url",
  "/output/video_url",
  "/outputs/0",
  "/result/video_url",
  "/result/url",
  "/task_result/videos/0/url",
  "/content/video_url",
  "/metadata/url",
  "/response/url",
  "/detail/upsample_video_url",
  "/detail/video_url",
  "/detail/url",
  "/detail/draft_info/downloadable_url",
] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `thumbnailUrl`. */
export const thumbnailUrlPlaces = ["/thumbnail_url", "/data/thumbnail_url", "/detail/thumbnail_url"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `model`. */
export const modelPlaces = ["/model", "/data/model", "/detail/model"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `prompt`. */
export const promptPlaces = ["/prompt", "/data/prompt", "/detail/prompt"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `enhancedPrompt`. */
export const enhancedPromptPlaces = [
  "/enhanced_prompt",
  "/data/enhanced_prompt",
  "/detail/enhanced_prompt",
] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `error`. */
export const errorPlaces = [
  "/error",
  "/fail_reason",
  "/data/error",
  "/data/fail_reason",
  "/detail/error_message",
  "/detail/video_generation_error",
] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `createdAt`. */
export const createdAtPlaces = ["/created_at", "/data/created_at", "/detail/created_at"] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `updatedAt`. */
export const updatedAtPlaces = [
  "/status_update_time",
  "/data/status_update_time",
  "/detail/status_update_time",
] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins: `completedAt`. */
export const completedAtPlaces = [
  "/completed_at",
  "/finished_at",
  "/data/completed_at",
  "/data/finished_at",
  "/detail/completed_at",
  "/detail/finished_at",
] as const;

/** Where a field of a task is read from, as JSON Pointers; the first that holds wins. */
export const fieldPlaces = {
  id: idPlaces,
  status: statusPlaces,
  progress: progressPlaces,
  progressFraction: progressFractionPlaces,
  videoUrl: videoUrlPlaces,
  thumbnailUrl: thumbnailUrlPlaces,
  model: modelPlaces,
  prompt: promptPlaces,
  enhancedPrompt: enhancedPromptPlaces,
  error: errorPlaces,
  createdAt: createdAtPlaces,
  updatedAt: updatedAtPlaces,
  completedAt: completedAtPlaces,
} as const;
