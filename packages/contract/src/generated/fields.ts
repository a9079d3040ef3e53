// Generated from openapi/openapi.yaml by packages/contract/scripts/generate.ts. Do not edit.

import type { BodyName } from "./operations.ts";

/** The name of a list of words that gateways add to. */
export type ListName = keyof typeof wordLists;

/** What a number counts in. */
export type Unit = "milliseconds" | "seconds" | "percent" | "fraction";

/** A field of a body. */
export interface DocumentedField {
  /** The list that its words are of. */
  readonly list?: ListName;
  /** What its number counts in. */
  readonly units?: readonly Unit[];
  /** Whether it is the upstream's own object, whose other fields are its own affair. */
  readonly isUpstream?: true;
}

/** The documented words, by the name of their list. */
export const wordLists = {
  TaskStatus: [
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
    "completed",
    "complete",
    "success",
    "succeeded",
    "succeed",
    "done",
    "finished",
    "video_upsampling_completed",
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
  ],
  ErrorCode: [
    "insufficient_quota",
    "insufficient_user_quota",
    "pre_consume_token_quota_failed",
    "fail_to_fetch_task",
    "get_task_failed",
    "do_request_failed",
    "task_not_exist",
    "model_not_found",
    "get_channel_failed",
    "model_price_error",
    "relay.model_price_not_found",
    "rate_limit_exceeded",
    "invalid_api_key",
    "invalid_request",
    "read_request_body_failed",
  ],
} as const;

/** The fields of each body, by their place as a JSON Pointer. */
export const documentedFields: Readonly<Record<BodyName, Readonly<Record<string, DocumentedField>>>> = {
  VideoTask: {
    "/id": {},
    "/task_id": {},
    "/status": { list: "TaskStatus" },
    "/status_update_time": { units: ["milliseconds", "seconds"] },
    "/video_url": {},
    "/url": {},
    "/result_url": {},
    "/artifact_url": {},
    "/thumbnail_url": {},
    "/enhanced_prompt": {},
    "/progress": { units: ["percent"] },
    "/error": {},
    "/error/message": {},
    "/error/code": {},
    "/fail_reason": {},
    "/object": {},
    "/model": {},
    "/prompt": {},
    "/created_at": { units: ["seconds"] },
    "/completed_at": { units: ["seconds"] },
    "/finished_at": { units: ["seconds"] },
    "/expires_at": { units: ["seconds"] },
    "/size": {},
    "/seconds": {},
    "/width": {},
    "/height": {},
    "/mode": {},
    "/type": {},
    "/ratio": {},
    "/post_id": {},
    "/asset_id": {},
    "/video_id": {},
    "/trace_id": {},
    "/video_file_id": {},
    "/thumbnail_file_id": {},
    "/upscaled": {},
    "/upscale_on_complete": {},
    "/detail": { isUpstream: true },
    "/detail/status": {},
    "/detail/video_url": {},
    "/detail/upsample_video_url": {},
    "/detail/url": {},
    "/detail/thumbnail_url": {},
    "/detail/enhanced_prompt": {},
    "/detail/error_message": {},
    "/detail/video_generation_error": {},
    "/detail/retry_count": {},
    "/detail/running": {},
    "/detail/created_at": { units: ["milliseconds"] },
    "/detail/completed_at": { units: ["milliseconds"] },
    "/detail/pending_info": {},
    "/detail/pending_info/progress_pct": { units: ["fraction"] },
    "/detail/pending_info/status": {},
    "/detail/pending_info/failure_reason": {},
  },
  TaskEnvelope: {
    "/code": {},
    "/message": {},
    "/data": {},
    "/data/id": {},
    "/data/task_id": {},
    "/data/status": { list: "TaskStatus" },
    "/data/progress": { units: ["percent"] },
    "/data/video_url": {},
    "/data/url": {},
    "/data/result_url": {},
    "/data/artifact_url": {},
    "/data/fail_reason": {},
  },
  RelayError: {
    "/error": {},
    "/error/message": {},
    "/error/type": {},
    "/error/code": { list: "ErrorCode" },
    "/error/param": {},
  },
  TaskError: { "/code": { list: "ErrorCode" }, "/message": {}, "/data": {} },
};
