import type { VideoInput } from "./video-input.ts";

/** Milliseconds for a model whose times nobody has published. */
const OTHER = 60_000;

/** How long a task of this model takes, in milliseconds; the times are those of real tasks. */
export function durationOf({ model, size, upsample }: VideoInput): number {
  if (/^grok/i.test(model)) {
    return 30_000;
  }
  if (/^sora/i.test(model)) {
    return size === "small" ? 31_000 : 153_000;
  }
  if (/^veo/i.test(model)) {
    return upsample ? 247_000 : 150_000;
  }
  return OTHER;
}
