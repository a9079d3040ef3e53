import { relayError } from "../error-answers.ts";
import { drawAlphanumeric, drawUuid } from "../random.ts";
import type { VideoInput } from "../video-input.ts";
import { type Dialect, type TaskBody, type TaskView, toSeconds } from "./dialect.ts";

const DAY = 86_400;

/** Relays of grok have habits of their own: two names of the id, `success`, `url`, errors as text. */
const isRelay = ({ model }: VideoInput) => /^grok/i.test(model);

/** F4, in the shape of OpenAI's video object: `object` is `video`, times are in seconds. */
export const openai: Dialect = {
  makeId: (input, draw) =>
    isRelay(input) ? `task_${drawAlphanumeric(draw, 32)}` : `video_${drawUuid(draw)}`,
  words: (input) => ({
    pending: "queued",
    processing: "in_progress",
    finishing: "in_progress",
    completed: isRelay(input) ? "success" : "completed",
    failed: "failed",
    cancelled: "cancelled",
    error: "error",
  }),
  refuse: ({ seconds }) =>
    seconds === undefined || typeof seconds === "string"
      ? undefined
      : relayError(415, {
          message: "seconds must be a string",
          type: "invalid_request_error",
          param: "seconds",
        }),
  renderCreated: renderObject,
  renderTask: (view) => ({
    ...renderObject(view),
    ...(isRelay(view.task.input) ? renderRelay(view) : renderOther(view)),
  }),
};

function renderObject({ task, status }: TaskView): TaskBody {
  const { id, input, createdAt } = task;
  return {
    id,
    ...(isRelay(input) && { task_id: id }),
    object: "video",
    model: input.model,
    status,
    progress: 0,
    created_at: toSeconds(createdAt),
    seconds: input.seconds ?? "8",
    size: input.size ?? "1280x720",
  };
}

function renderRelay({ progress, files, phase, updatedAt, reason, innerError }: TaskView) {
  return {
    progress,
    error: innerError ?? "",
    fail_reason: reason ?? "",
    ...(phase === "completed" && { completed_at: toSeconds(updatedAt) }),
    ...(files && { url: files.videoUrl }),
  } satisfies Partial<TaskBody>;
}

function renderOther({ task, progress, files, isFinal, updatedAt, reason, innerError }: TaskView) {
  const createdAt = toSeconds(task.createdAt);
  const message = reason ?? innerError ?? "";
  return {
    progress: files ? "100%" : `${progress}`,
    // 0 is not yet.
    completed_at: isFinal ? toSeconds(updatedAt) : 0,
    expires_at: createdAt + DAY,
    // An object with empty texts, on a task that is well.
    error: { message, code: message && "content_policy_violation" },
    video_url: files?.videoUrl ?? "",
    ...(files && { thumbnail_url: files.thumbnailUrl }),
  } satisfies Partial<TaskBody>;
}
