// Generated from openapi/openapi.yaml by packages/types/scripts/generate.ts. Do not edit.

// Where each field of a task is read from, as JSON Pointers; the first that holds wins.

export const id = ["/id", "/task_id", "/data/id", "/data/task_id"] as const;
export const status = ["/status", "/data/status"] as const;
export const progress = ["/progress", "/data/progress"] as const;
export const progressFraction = ["/detail/pending_info/progress_pct"] as const;
export const videoUrl = [
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
export const thumbnailUrl = ["/thumbnail_url", "/data/thumbnail_url", "/detail/thumbnail_url"] as const;
export const model = ["/model", "/data/model", "/detail/model"] as const;
export const prompt = ["/prompt", "/data/prompt", "/detail/prompt"] as const;
export const enhancedPrompt = [
  "/enhanced_prompt",
  "/data/enhanced_prompt",
  "/detail/enhanced_prompt",
] as const;
export const error = [
  "/error",
  "/fail_reason",
  "/data/error",
  "/data/fail_reason",
  "/detail/error_message",
  "/detail/video_generation_error",
] as const;
export const createdAt = ["/created_at", "/data/created_at", "/detail/created_at"] as const;
export const updatedAt = [
  "/status_update_time",
  "/data/status_update_time",
  "/detail/status_update_time",
] as const;
export const completedAt = [
  "/completed_at",
  "/finished_at",
  "/data/completed_at",
  "/data/finished_at",
  "/detail/completed_at",
  "/detail/finished_at",
] as const;
