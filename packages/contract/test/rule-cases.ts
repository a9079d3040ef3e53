import type { Exchange, RuleId } from "../src/index.ts";
import { created, queried, TASK } from "./helpers.ts";

/** An answer that makes a finding, and where, what was expected, and what came. */
export type Made = [exchange: Exchange, place: string, expected: string, actual: string];

/** The answers that make a rule's finding, and those that nearly do. */
export interface RuleCases {
  makes: Made[];
  makesNot: Exchange[];
}

/** A task with other fields. */
export const task = (fields: object, more: Partial<Exchange> = {}): Exchange => ({
  ...queried({ ...TASK, ...fields }),
  ...more,
});

/** An error in OpenAI's shape. */
export const relay = (error: object) => ({ error: { message: "No", type: "new_api_error", ...error } });

/** An error of the relay of tasks. */
export const failed = (code: unknown, message = "No") => ({ code, message, data: null });

const json = { "Content-Type": "application/json" };
const typed = "application/json";
const statuses = "one of 200, 400, 401, 402, 403, 404, 429, 500, 502, 503, 524";

/** Of the frame of an answer. */
export const frameCases = {
  redirect: {
    makes: [
      [
        queried("", 307, { Location: "https://user:sk-1@b.example/v1?sign=5ecret" }),
        "status",
        "an answer",
        "307 to https://b.example",
      ],
      [created({ id: "a" }, 302, { Location: "/login" }), "status", "an answer", "302 to another place"],
      [queried(TASK, 399), "status", "an answer", "399 to another place"],
    ],
    makesNot: [task({}, { status: 299 }), queried(relay({}), 400), task({}, { headers: { Location: "/" } })],
  },
  "http-status-undocumented": {
    makes: [
      [queried(TASK, 202), "status", statuses, "202"],
      [queried(relay({}), 418), "status", statuses, "418"],
      [queried(relay({}), 413), "status", statuses, "413"],
    ],
    makesNot: [queried(TASK, 200), queried(TASK), created(relay({}), 413), queried("<p>", 524)],
  },
  "content-type-undocumented": {
    makes: [
      [queried(TASK, 200, { "Content-Type": "text/plain; a=b" }), "header Content-Type", typed, "text/plain"],
      [queried(TASK, 200, {}), "header Content-Type", typed, "absent"],
      [
        queried("<p>", 502, { "content-type": "text/xml" }),
        "header Content-Type",
        `${typed} or text/html`,
        "text/xml",
      ],
      [queried(TASK, 524, json), "header Content-Type", "text/html", typed],
      [queried(relay({}), 418, { "Content-Type": "text/html" }), "header Content-Type", typed, "text/html"],
    ],
    makesNot: [
      queried(TASK, 200, json),
      queried(TASK, 200, { "content-type": "Application/JSON ; charset=utf-8" }),
      queried(TASK, 200),
      queried("", 500, {}),
      queried("<p>", 502, { "Content-Type": "text/html" }),
    ],
  },
  "answer-cacheable": {
    makes: [
      [
        queried(TASK, 200, { ...json, "Cache-Control": "max-age=60, x=A boat" }),
        "header Cache-Control",
        "no-store",
        "max-age=60",
      ],
      [queried(TASK, 200, { "Cache-Control": "Public" }), "header Cache-Control", "no-store", "Public"],
      [queried(TASK, 200, { "Cache-Control": "immutable" }), "header Cache-Control", "no-store", "immutable"],
      [queried(TASK, 200, { ETag: '"a"' }), "header Cache-Control", "no-store", "an ETag alone"],
      [
        queried(TASK, 200, { Expires: "Thu, 01 Jan 2099 00:00:00 GMT" }),
        "header Cache-Control",
        "no-store",
        "an expiry date",
      ],
    ],
    makesNot: [
      queried(TASK, 200, json),
      queried(TASK, 200, { ETag: '"a"', "Cache-Control": "no-cache" }),
      queried(TASK, 200, { ETag: '"a"', "Cache-Control": "private, no-store" }),
      queried(TASK, 200, { "Cache-Control": "public, max-age=0, must-revalidate" }),
      created(TASK, 200, { "Cache-Control": "max-age=60" }),
      queried(relay({}), 500, { "Cache-Control": "max-age=60" }),
      queried("<p>", 200, { "Cache-Control": "max-age=60" }),
    ],
  },
  "answer-slow": {
    makes: [[task({}, { duration: 10_001 }), "", "at most 10 s", "more than 10 s"]],
    makesNot: [task({}, { duration: 10_000 }), task({})],
  },
  "body-not-json": {
    makes: [
      [queried("<html>", 200), "", "a JSON object", "HTML"],
      [queried('{"id":"a', 200), "", "a JSON object", "cut or other JSON"],
      [queried("[]", 200), "", "a JSON object", "cut or other JSON"],
      [queried("OK"), "", "a JSON object", "text"],
      [queried(" \n", 200), "", "a JSON object", "an empty body"],
      [created(undefined, 204), "", "a JSON object", "an empty body"],
      [queried([TASK]), "", "a JSON object", "other JSON"],
      [queried(null, 200), "", "a JSON object", "other JSON"],
    ],
    makesNot: [queried(JSON.stringify(TASK)), queried(`\ufeff${JSON.stringify(TASK)}`), queried("<p>", 502)],
  },
} satisfies Partial<Record<RuleId, RuleCases>>;
