import type { Answer } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { operations } from "../generated/operations.ts";
import { toShownWord } from "../to-shown.ts";

/** Milliseconds after which an answer is slow. */
const SLOW = 10_000;

/** Check what stands around a body: its status, its media type, how it may be kept, and how long it took. */
export function* checkHeaders(answer: Answer): Generator<Finding> {
  const { operationId, status, headers, duration = 0, text, json } = answer;
  const { method, answers } = operations[operationId];
  const documented = status === undefined ? undefined : answers[status];
  if (status !== undefined && !documented) {
    const expected = `one of ${Object.keys(answers).join(", ")}`;
    yield toFinding("http-status-undocumented", operationId, {
      place: "status",
      expected,
      actual: `${status}`,
    });
  }
  const types = documented?.types ?? ["application/json"];
  const type = answer.header("Content-Type")?.replace(/;.*/s, "").trim().toLowerCase();
  const isEmpty = text?.trim() === "";
  if (headers && !isEmpty && !(type && types.includes(type))) {
    yield toFinding("content-type-undocumented", operationId, {
      place: "header Content-Type",
      expected: types.join(" or "),
      actual: type === undefined ? "absent" : toShownWord(type),
    });
  }
  if (method === "GET" && json && !answer.isError && isCacheable(answer)) {
    const details = { place: "header Cache-Control", expected: "no-store", actual: toPolicy(answer) };
    yield toFinding("answer-cacheable", operationId, details);
  }
  if (duration > SLOW) {
    yield toFinding("answer-slow", operationId, { expected: "at most 10 s", actual: "more than 10 s" });
  }
}

/** Whether a cache may hand the answer out again, at once or after it was found unchanged. */
function isCacheable({ header }: Answer): boolean {
  const policy = header("Cache-Control")?.toLowerCase() ?? "";
  const isKept = /max-age=0*[1-9]|public|immutable/.test(policy) || header("Expires") !== undefined;
  return !/no-store|no-cache|max-age=0\b/.test(policy) && (isKept || header("ETag") !== undefined);
}

/** The directives that make it cacheable; others may say anything. */
function toPolicy({ header }: Answer): string {
  const directives = header("Cache-Control")?.match(/public|immutable|(s-)?max-?age=\d+/gi);
  return directives?.join(", ") ?? (header("ETag") === undefined ? "an expiry date" : "an ETag alone");
}
