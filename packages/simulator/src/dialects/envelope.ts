import { drawAlphanumeric } from "../random.ts";
import { type Dialect, type TaskBody, toSeconds } from "./dialect.ts";

/**
 * F5, an envelope around a task that is queried, while a create answers flat: one word in capitals, progress with a percent
 * sign, `url` empty until it is there.
 */
export const envelope: Dialect = {
  makeId: (_input, draw) => `task_${drawAlphanumeric(draw, 32)}`,
  words: () => ({
    pending: "processing",
    processing: "processing",
    finishing: "processing",
    completed: "success",
    failed: "failed",
    cancelled: "cancelled",
    error: "error",
  }),
  renderCreated: ({ task, status }) => ({ task_id: task.id, status }),
  renderTask: ({ task, phase, status, progress, files, isFinal, updatedAt, reason, innerError }) =>
    wrap({
      task_id: task.id,
      status: phase === "completed" ? status.toUpperCase() : status,
      progress: `${isFinal ? 100 : progress}%`,
      url: files?.videoUrl ?? "",
      ...(files && { artifact_url: files.videoUrl, result_url: files.videoUrl }),
      // A completed task may keep the reason of an inner attempt.
      fail_reason: reason ?? innerError ?? "",
      submit_time: toSeconds(task.createdAt),
      finish_time: isFinal ? toSeconds(updatedAt) : 0,
    }),
};

function wrap(data: Extract<TaskBody, { data: unknown }>["data"]): TaskBody {
  return { code: "success", message: "", data };
}
