import { fieldPlaces, statusWords } from "@vidtask/types";
import { readFirst, toText } from "./read-place.ts";
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
  const status = readFirst(body, fieldPlaces.status, toWord) ?? "unknown";
  const videoUrl = readFirst(body, fieldPlaces.videoUrl, toUrl);
  const outcome = toOutcome(status, videoUrl);
  return {
    id,
    status,
    outcome,
    progress:
      readFirst(body, fieldPlaces.progress, toPercent) ??
      readFirst(body, fieldPlaces.progressFraction, toPercentOfOne),
    videoUrl,
    thumbnailUrl: readFirst(body, fieldPlaces.thumbnailUrl, toUrl),
    model: readFirst(body, fieldPlaces.model, toWords),
    prompt: readFirst(body, fieldPlaces.prompt, toWords),
    enhancedPrompt: readFirst(body, fieldPlaces.enhancedPrompt, toUnfenced),
    error: outcome === "failed" ? readFirst(body, fieldPlaces.error, readReason) : undefined,
    createdAt: readFirst(body, fieldPlaces.createdAt, toDate),
    updatedAt: readFirst(body, fieldPlaces.updatedAt, toDate),
    completedAt: readFirst(body, fieldPlaces.completedAt, toDate),
    raw: body,
  };
}

function toOutcome(status: string, videoUrl: string | undefined): Outcome {
  const isOneOf = (words: readonly string[]) => words.includes(status);
  if (isOneOf(statusWords.succeeded) || (isOneOf(statusWords.succeededWithUrl) && videoUrl)) {
    return "succeeded";
  }
  return isOneOf(statusWords.failed) ? "failed" : "running";
}

function toWords(value: unknown): string | undefined {
  return typeof value === "string" ? toText(value) : undefined;
}

function toWord(value: unknown): string | undefined {
  return toWords(value)?.trim().toLowerCase() || undefined;
}

function toUrl(value: unknown): string | undefined {
  const url = toWords(value)?.trim();
  return url && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

function toUnfenced(value: unknown): string | undefined {
  return toText(toWords(value)?.replace(/^\s*```\w*\n?([\s\S]*?)\n?```\s*$/, "$1"));
}

/** `40`, `"40"` and `"100%"` are percent; what is strictly between 0 and 1 is a fraction, unless it says `%`. */
function toPercent(value: unknown): number | undefined {
  const text = toText(value)?.trim() ?? "";
  const number = Number(text.replace(/%$/, "") || Number.NaN);
  return number > 0 && number < 1 && !text.endsWith("%") ? number * 100 : toClamped(number);
}

function toPercentOfOne(value: unknown): number | undefined {
  return typeof value === "number" ? toClamped(value * 100) : undefined;
}

function toClamped(percent: number): number | undefined {
  return Number.isNaN(percent) ? undefined : Math.min(100, Math.max(0, percent));
}

/** Unix time, in milliseconds from 1e11 on, else in seconds, also as text; or RFC 3339. 0 is not yet. */
function toDate(value: unknown): Date | undefined {
  const text = toText(value)?.trim();
  if (!text) {
    return undefined;
  }
  if (/^\d{4}-\d\d-\d\d[Tt ]\d\d:/.test(text)) {
    return toValid(new Date(text));
  }
  const time = Number(text);
  return time > 0 ? toValid(new Date(time >= 1e11 ? time : time * 1000)) : undefined;
}

function toValid(date: Date): Date | undefined {
  return Number.isNaN(date.getTime()) ? undefined : date;
}
