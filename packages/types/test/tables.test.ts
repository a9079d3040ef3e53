// The tables are data of the spec that every package reads; a change of one shows here.
import { errorAnswerPlaces, errorCodes, fieldPlaces, statusWords, successCodes } from "@vidtask/types";
import { expect, test } from "vitest";

test("the status words", () => {
  expect(statusWords).toMatchInlineSnapshot(`
    {
      "failed": [
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
      "running": [
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
      ],
      "succeeded": [
        "completed",
        "complete",
        "success",
        "succeeded",
        "succeed",
        "done",
        "finished",
      ],
      "succeededWithUrl": [
        "video_upsampling_completed",
      ],
    }
  `);
});

test("the places of a task's fields", () => {
  expect(fieldPlaces).toMatchInlineSnapshot(`
    {
      "completedAt": [
        "/completed_at",
        "/finished_at",
        "/data/completed_at",
        "/data/finished_at",
        "/detail/completed_at",
        "/detail/finished_at",
      ],
      "createdAt": [
        "/created_at",
        "/data/created_at",
        "/detail/created_at",
      ],
      "enhancedPrompt": [
        "/enhanced_prompt",
        "/data/enhanced_prompt",
        "/detail/enhanced_prompt",
      ],
      "error": [
        "/error",
        "/fail_reason",
        "/data/error",
        "/data/fail_reason",
        "/detail/error_message",
        "/detail/video_generation_error",
      ],
      "id": [
        "/id",
        "/task_id",
        "/data/id",
        "/data/task_id",
      ],
      "model": [
        "/model",
        "/data/model",
        "/detail/model",
      ],
      "progress": [
        "/progress",
        "/data/progress",
      ],
      "progressFraction": [
        "/detail/pending_info/progress_pct",
      ],
      "prompt": [
        "/prompt",
        "/data/prompt",
        "/detail/prompt",
      ],
      "status": [
        "/status",
        "/data/status",
      ],
      "thumbnailUrl": [
        "/thumbnail_url",
        "/data/thumbnail_url",
        "/detail/thumbnail_url",
      ],
      "updatedAt": [
        "/status_update_time",
        "/data/status_update_time",
        "/detail/status_update_time",
      ],
      "videoUrl": [
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
      ],
    }
  `);
});

test("the places and the codes of errors", () => {
  expect({ errorAnswerPlaces, errorCodes, successCodes }).toMatchInlineSnapshot(`
    {
      "errorAnswerPlaces": {
        "errorCode": [
          "/error/code",
          "/error/type",
          "/code",
          "/type",
        ],
        "errorFailure": [
          "/error",
        ],
        "errorMessage": [
          "/error/message",
          "/message",
          "/error",
        ],
      },
      "errorCodes": {
        "noChannel": [
          "model_not_found",
          "get_channel_failed",
        ],
        "quota": [
          "insufficient_quota",
          "insufficient_user_quota",
          "pre_consume_token_quota_failed",
        ],
        "server": [
          "fail_to_fetch_task",
          "get_task_failed",
          "do_request_failed",
        ],
        "taskNotFound": [
          "task_not_exist",
        ],
      },
      "successCodes": [
        "success",
        "ok",
        "0",
        "200",
      ],
    }
  `);
});
