import type { Dialect, TaskView } from "./dialects/dialect.ts";
import { type MediaKind, toExpiry, toMediaPath } from "./media/media-file.ts";
import type { SimulatedTask } from "./simulated-task.ts";
import { toTaskState } from "./task-state.ts";

/** A status word that the spec does not list. */
const ODD_WORD = "rendering_frames";

/** Why tasks fail here. */
const REASON = "The prompt was refused by moderation";

/** What an inner attempt of a completed task failed of. */
const INNER_ERROR = "An inner attempt was found unsafe";

/**
 * A task at one moment, ready to be written as a body.
 *
 * @param now Unix milliseconds.
 * @param files `baseUrl` gives scheme and host of the files' URLs, and is asked only if there are files; `lifetime` is
 * the milliseconds that a URL is good for.
 */
export function toTaskView(
  task: SimulatedTask,
  dialect: Dialect,
  now: number,
  files: { baseUrl: () => string; lifetime: number },
): TaskView {
  const state = toTaskState(task, now);
  const { phase, updatedAt } = state;
  const { outcome, input } = task;
  const hasFiles = phase === "completed" && outcome !== "no-video";
  return {
    ...state,
    task,
    status: phase === "odd" ? ODD_WORD : dialect.words(input)[phase],
    files: hasFiles ? toFiles(task, toExpiry(updatedAt, now, files.lifetime), files.baseUrl()) : undefined,
    reason: phase === "failed" && outcome === "failed" ? REASON : undefined,
    innerError: phase === "completed" && outcome === "inner-errors" ? INNER_ERROR : undefined,
  };
}

function toFiles(task: SimulatedTask, expires: number, baseUrl: string): TaskView["files"] {
  const urlOf = (kind: MediaKind) => baseUrl + toMediaPath(task, kind, expires);
  return { videoUrl: urlOf("mp4"), thumbnailUrl: urlOf("jpg") };
}
