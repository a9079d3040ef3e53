import { drawAlphanumeric } from "../random.ts";
import { type Dialect, toSeconds } from "./dialect.ts";

/** F1, veo, flat: `video_url` is null until the video is there, times are in milliseconds, failures have no reason. */
export const veo: Dialect = {
  makeId: ({ model }, draw, now) => `${model}:${toSeconds(now)}-${drawAlphanumeric(draw, 10)}`,
  words: ({ imageCount, upsample }) => ({
    pending: imageCount > 0 ? "image_downloading" : "pending",
    processing: "video_generating",
    finishing: upsample ? "video_upsampling" : "video_generation_completed",
    completed: "completed",
    failed: "video_generation_failed",
    cancelled: "cancelled",
    error: "error",
  }),
  renderCreated: ({ task, updatedAt }) => ({
    id: task.id,
    status: "pending",
    status_update_time: updatedAt,
  }),
  renderTask: ({ task, status, files, updatedAt }) => ({
    // Without the prefix: such an id is not the one to ask for.
    id: task.id.replace(/^[^:]*:/, ""),
    status,
    video_url: files?.videoUrl ?? null,
    enhanced_prompt: task.input.enhance ? `\`\`\`\n${enhance(task.input.prompt)}\n\`\`\`` : "",
    status_update_time: updatedAt,
  }),
};

/** What stands for a prompt that was translated and enriched. */
export function enhance(prompt: string): string {
  return `${prompt}. Soft morning light, a slow camera, fine grain.`;
}
