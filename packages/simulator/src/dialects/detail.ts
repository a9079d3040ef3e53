import { drawUlid } from "../random.ts";
import type { SimulatedTask } from "../simulated-task.ts";
import { type Dialect, type TaskBody, type TaskView, toSeconds } from "./dialect.ts";
import { enhance, veo } from "./veo.ts";

const isVeo = ({ input }: Pick<SimulatedTask, "input">) => /^veo/i.test(input.model);

/** F2, the upstream's own task under `detail`: the top tells little, times are in milliseconds. */
export const detail: Dialect = {
  makeId: (input, draw, now) =>
    isVeo({ input }) ? veo.makeId(input, draw, now) : `${input.model}:task_${drawUlid(draw, now)}`,
  words: () => ({
    pending: "pending",
    // The top lags behind the upstream's word.
    processing: "pending",
    finishing: "processing",
    completed: "completed",
    failed: "failed",
    cancelled: "cancelled",
    error: "error",
  }),
  renderCreated: veo.renderCreated,
  renderTask: (view) => ({
    id: view.task.id,
    status: view.status,
    status_update_time: view.updatedAt,
    ...(view.files && { video_url: view.files.videoUrl }),
    ...(isVeo(view.task) ? renderVeo(view) : renderSora(view)),
  }),
};

function renderVeo({ task, phase, status, files, isFinal, updatedAt, reason, innerError }: TaskView) {
  const { id, input, createdAt } = task;
  const failure = reason ?? innerError;
  return {
    detail: {
      id,
      req: { model: input.model, prompt: input.prompt },
      status,
      running: !isFinal,
      retry_count: phase === "failed" ? 10 : innerError ? 2 : 0,
      max_retries: 10,
      created_at: createdAt,
      status_update_time: updatedAt,
      ...(input.enhance && { enhanced_prompt: enhance(input.prompt) }),
      ...(files && { video_url: files.videoUrl, completed_at: updatedAt }),
      // The upscaled file is the one at the top; the one before it is still there.
      ...(files &&
        input.upsample && {
          video_url: `${files.videoUrl}&before=upscaling`,
          upsample_video_url: files.videoUrl,
        }),
      ...(failure && { error_message: `[403] ${failure}`, video_generation_error: failure }),
      ...(innerError && { needs_safe_enhancement: true }),
    },
  } satisfies Partial<TaskBody>;
}

function renderSora({ task, phase, status, progress, files, isFinal, reason, innerError }: TaskView) {
  const { id, input, createdAt } = task;
  // The upstream's own id has no prefix.
  const innerId = id.replace(/^[^:]*:/, "");
  const failure = reason ?? innerError;
  return {
    ...(files && { thumbnail_url: files.thumbnailUrl, ...toPixels(input.orientation) }),
    detail: {
      id: innerId,
      status,
      input: {
        model: "sy_ore",
        prompt: input.prompt,
        orientation: input.orientation ?? "portrait",
        images: [],
      },
      ...(!isFinal && {
        pending_info: {
          id: innerId,
          model: "sy_8",
          status: phase === "pending" ? "queued" : "processing",
          progress_pct: progress / 100,
          failure_reason: null,
          created_at: new Date(createdAt).toISOString(),
        },
      }),
      ...(files && {
        url: files.videoUrl,
        thumbnail_url: files.thumbnailUrl,
        draft_info: { downloadable_url: files.videoUrl, created_at: toSeconds(createdAt) + 0.5 },
      }),
      ...(failure && { error_message: failure }),
    },
  } satisfies Partial<TaskBody>;
}

function toPixels(orientation: string | undefined) {
  return orientation === "landscape" ? { width: 640, height: 352 } : { width: 352, height: 640 };
}
