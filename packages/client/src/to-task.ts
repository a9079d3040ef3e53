import {
  completedAtPlaces,
  createdAtPlaces,
  enhancedPromptPlaces,
  errorPlaces,
  failedWords,
  modelPlaces,
  progressFractionPlaces,
  progressPlaces,
  promptPlaces,
  statusPlaces,
  succeededWithUrlWords,
  succeededWords,
  thumbnailUrlPlaces,
  updatedAtPlaces,
  videoUrlPlaces,
} from "@vidtask/types";
import { readFirst, toCode, toText, toWord } from "./read-place.ts";
import { readReason } from "./read-reason.ts";
import type { Outcome, Task } from "./task.ts";

/**
 * Read a task from any body of a gateway. Never throws: what it can't read is undefined.
 * The places and words are those of the spec (`x-field-places`, `x-outcomes`).
 *
 * @param body The body of a query's or a create's 200.
 * @param id The id that was asked for.
 */
export function toTask(body: unknown, id: string): Task {
  const status = readFirst(body, statusPlaces, toWord) ?? "unknown";
  const videoUrl = readFirst(body, videoUrlPlaces, toUrl);
  const outcome = toOutcome(status, videoUrl);
  return {
    id,
    status,
    outcome,
    progress:
      readFirst(body, progressPlaces, toPercent) ?? readFirst(body, progressFractionPlaces, toPercentOfOne),
    videoUrl,
    thumbnailUrl: readFirst(body, thumbnailUrlPlaces, toUrl),
    model: readFirst(body, modelPlaces, toText),
    prompt: readFirst(body, promptPlaces, toText),
    enhancedPrompt: readFirst(body, enhancedPromptPlaces, toUnfenced),
    error: outcome === "failed" ? readFirst(body, errorPlaces, readReason) : undefined,
    createdAt: readFirst(body, createdAtPlaces, toDate),
    updatedAt: readFirst(body, updatedAtPlaces, toDate),
    completedAt: readFirst(body, completedAtPlaces, toDate),
    raw: body,
  };
}

function toOutcome(status: string, videoUrl: string | undefined): Outcome {
  const isOneOf = (words: readonly string[]) => words.includes(status);
  if (isOneOf(succeededWords) || (isOneOf(succeededWithUrlWords) && videoUrl)) {
    return "succeeded";
  }
  return isOneOf(failedWords) ? "failed" : "running";
}

function toUrl(value: unknown): string | undefined {
  const url = toText(value)?.trim();
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

function toUnfenced(value: unknown): string | undefined {
  return toText(toText(value)?.replace(/^\s*```(?:\w*\r?\n)?([\s\S]*?)\s*```\s*$/, "$1"));
}

/** `40`, `"40"` and `"100%"` are percent; what is strictly between 0 and 1 is a fraction, unless it says `%`. */
function toPercent(value: unknown): number | undefined {
  const text = toCode(value)?.trim() ?? "";
  const number = Number(text.replace(/%$/, "") || Number.NaN);
  return number > 0 && number < 1 && !text.endsWith("%") ? toPercentOfOne(number) : toClamped(number);
}

function toPercentOfOne(value: unknown): number | undefined {
  // 12 digits: 0.29 × 100 is 28.999999999999996 otherwise.
  return typeof value === "number" ? toClamped(Number((value * 100).toPrecision(12))) : undefined;
}

function toClamped(percent: number): number | undefined {
  return Number.isNaN(percent) ? undefined : Math.min(100, Math.max(0, percent));
}

/** Unix time, in milliseconds from 1e11 on, else in seconds, also as text; or RFC 3339. 0 is not yet. */
function toDate(value: unknown): Date | undefined {
  const text = toCode(value)?.trim() ?? "";
  const number = Number(text);
  const isText = /^\d{4}-\d\d-\d\d[T ][\d:.]+(Z|[+-]\d\d:\d\d)$/i.test(text);
  const date = new Date(isText ? text : number < 1e11 ? number * 1000 : number);
  return date.getTime() > 0 ? date : undefined;
}
