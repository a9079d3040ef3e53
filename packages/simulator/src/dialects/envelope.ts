import { drawAlphanumeric } from "../random.ts";
import { type Dialect, type TaskBody, toSeconds } from "./dialect.ts";

/** F5, an envelope around each task: words in capitals, progress with a percent sign, `url` empty until it is there. */
export const envelope: Dialect = {
  makeId: (_input, draw) => `task_${drawAlphanumeric(draw, 32)}`,
  words: () => ({
    pending: "submitted",
    processing: "in_progress",
    finishing: "in_progress",
    completed: "success",
    failed: "failure",
    cancelled: "cancelled",
    error: "error",
  }),
  renderCreated: ({ task, status }) => wrap({ task_id: task.id, status: status.toUpperCase() }),
  renderTask: ({ task, status, progress, files, isFinal, updatedAt, reason, innerError }) =>
    wrap({
      task_id: task.id,
      status: status.toUpperCase(),
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
