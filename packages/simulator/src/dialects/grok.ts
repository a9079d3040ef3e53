import { drawHex, drawUuid, mulberry32 } from "../random.ts";
import { type Dialect, type TaskBody, type TaskView, toSeconds } from "./dialect.ts";

/** What the upstream calls its model, whatever was asked for. */
const MODEL = "grok-3";

/** F3, grok: three keys while it runs, about twenty when it is done; times are in seconds. */
export const grok: Dialect = {
  makeId: (_input, draw) => `grok:${drawUuid(draw)}`,
  words: () => ({
    pending: "processing",
    processing: "processing",
    finishing: "processing",
    completed: "completed",
    failed: "failed",
    cancelled: "cancelled",
    error: "error",
  }),
  renderCreated: renderRunning,
  renderTask: (view) => {
    const { phase, progress, reason } = view;
    if (phase === "completed") {
      return renderCompleted(view);
    }
    return phase === "failed"
      ? { ...renderRunning(view), error: reason ?? "", model: MODEL, progress }
      : renderRunning(view);
  },
};

function renderRunning({ task, status, updatedAt }: TaskView): TaskBody {
  return { id: task.id, status, status_update_time: toSeconds(updatedAt) };
}

function renderCompleted(view: TaskView): TaskBody {
  const { task, files, updatedAt, innerError } = view;
  const { prompt, aspect_ratio } = task.input;
  const draw = mulberry32(task.seed);
  const assetId = drawUuid(draw);
  return {
    ...renderRunning(view),
    // Real ones do not follow the prompt's --mode.
    mode: "text",
    type: "create",
    error: innerError ?? "",
    model: MODEL,
    ratio: aspect_ratio ?? "3:2",
    prompt,
    post_id: assetId,
    asset_id: assetId,
    progress: 100,
    trace_id: drawHex(draw, 32),
    upscaled: false,
    video_id: assetId,
    completed_at: toSeconds(updatedAt),
    upscale_on_complete: false,
    ...(files && {
      video_url: files.videoUrl,
      thumbnail_url: files.thumbnailUrl,
      video_file_id: toFileId(files.videoUrl),
      thumbnail_file_id: toFileId(files.thumbnailUrl),
    }),
  };
}

/** The name of a file without its suffix. */
function toFileId(url: string): string {
  return /([^/.]+)\.\w+(\?|$)/.exec(url)?.[1] ?? "";
}
