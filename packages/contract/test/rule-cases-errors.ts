import type { RuleId } from "../src/index.ts";
import { created, queried, TASK } from "./helpers.ts";
import { failed, type RuleCases, relay, task } from "./rule-cases.ts";

const both = "RelayError or TaskError";
const kept = "a status of 400 or more";
const noTask = (actual: string): [string, string, string] => ["status", "a task", actual];

/** Of the shape of an error. */
export const errorCases = {
  "error-with-200": {
    makes: [
      [queried(failed("task_not_exist"), 200), "", kept, "200"],
      [created(JSON.stringify(relay({})), 201), "", kept, "201"],
      [queried({ error: "No" }, 200), "", kept, "200"],
      [queried({ code: 500, message: "No" }, 200), "", kept, "200"],
      [queried({ code: "fail", message: "No", data: { status: "processing" } }, 200), "", kept, "200"],
    ],
    makesNot: [
      queried(failed("task_not_exist"), 400),
      queried(failed("task_not_exist")),
      queried({ code: 0, message: "", data: { status: "processing" } }, 200),
      queried({ code: "OK", message: "", data: null }, 200),
      queried({ ...TASK, code: "fail", error: "No" }, 200),
      queried({ id: "a", error: { message: "", code: "" } }, 200),
      queried({ id: "a", error: "" }, 200),
    ],
  },
  "error-shape": {
    makes: [
      [queried({ error: "No", a: 1 }, 500), "", both, "an object with error, a"],
      [queried({}, 500), "", both, "an object with no keys"],
      [
        queried({ detail: "No", b: 1, c: 2, d: 3, e: 4, f: 5 }, 502),
        "",
        both,
        "an object with detail, b, c, d, e",
      ],
      [queried({ code: [], message: "No" }, 500), "", both, "an object with code, message"],
    ],
    makesNot: [queried(relay({}), 500), queried(failed("x"), 500), queried("<p>", 500), queried("", 500)],
  },
  "error-body-missing": {
    makes: [
      [queried("", 500), "", "an error", "an empty body"],
      [created("\n", 429), "", "an error", "an empty body"],
      [created(undefined, 429), "", "an error", "an empty body"],
    ],
    makesNot: [queried("<p>", 500), queried("", 200), queried({}, 500)],
  },
  "html-error": {
    makes: [
      [queried("<html>", 502), "", "an error in JSON", "HTML"],
      [queried("no upstream", 503), "", "an error in JSON", "text"],
      [queried('{"error":', 500), "", "an error in JSON", "cut or other JSON"],
      [queried([], 500), "", "an error in JSON", "other JSON"],
    ],
    makesNot: [queried("<html>", 200), queried("", 502), queried(relay({}), 502)],
  },
  "error-code-undocumented": {
    makes: [
      [queried(failed("Odd"), 500), "/code", "a word of ErrorCode", "odd"],
      [queried(relay({ code: "odd" }), 400), "/error/code", "a word of ErrorCode", "odd"],
      [queried(failed("a sentence"), 500), "/code", "a word of ErrorCode", "a text of 10 characters"],
    ],
    makesNot: [
      queried(failed("get_channel_failed"), 500),
      queried(failed("local:get_channel_failed"), 500),
      queried(relay({ code: "" }), 500),
      queried(relay({ code: null, type: "odd" }), 500),
      task({ error: { code: "odd" } }),
    ],
  },
  "quota-as-rate-limit": {
    makes: [
      [queried(relay({ code: "insufficient_user_quota" }), 429), "status", "402 or 403", "429"],
      [queried(failed("local:pre_consume_token_quota_failed"), 429), "status", "402 or 403", "429"],
    ],
    makesNot: [queried(relay({ code: "insufficient_user_quota" }), 403), queried(relay({}), 429)],
  },
  "retry-after-missing": {
    makes: [[queried(relay({}), 429, {}), "header Retry-After", "seconds, or a date", "absent"]],
    makesNot: [
      queried(relay({}), 429, { "retry-after": "3" }),
      queried(relay({}), 429),
      queried(relay({}), 503, {}),
      queried(relay({ code: "insufficient_quota" }), 429, {}),
    ],
  },
} satisfies Partial<Record<RuleId, RuleCases>>;

/** Of what an error says. */
export const kindCases = {
  "key-refused": {
    makes: [
      [queried(relay({}), 401), ...noTask("401")],
      [queried("<p>", 401), ...noTask("401")],
      [queried(relay({}), 403), ...noTask("403")],
      [queried(failed("401"), 200), ...noTask("200")],
      [queried(failed(401)), ...noTask("an error")],
    ],
    makesNot: [queried("<p>", 403), queried(relay({}), 402), queried(failed("insufficient_quota"), 401)],
  },
  "quota-used-up": {
    makes: [
      [queried(relay({ code: "insufficient_quota" }), 429), ...noTask("429")],
      [queried(relay({ code: "", type: "INSUFFICIENT_QUOTA" }), 403), ...noTask("403")],
      [queried("", 402), ...noTask("402")],
      [queried(failed("402"), 200), ...noTask("200")],
      [queried(failed("local:insufficient_user_quota")), ...noTask("an error")],
    ],
    makesNot: [queried(relay({ message: "insufficient_quota" }), 429), task({})],
  },
  "rate-limited": {
    makes: [[queried(relay({}), 429), ...noTask("429")]],
    makesNot: [queried(relay({ code: "insufficient_quota" }), 429), queried(relay({}), 430)],
  },
  "task-not-found": {
    makes: [
      [queried(failed("task_not_exist"), 400), ...noTask("400")],
      [queried(relay({ message: "No such task" }), 404), ...noTask("404")],
      [queried(relay({ message: "任务不存在" }), 404), ...noTask("404")],
      [queried("Task unknown", 404), ...noTask("404")],
      [queried(failed(404, "Task unknown"), 200), ...noTask("200")],
    ],
    makesNot: [queried(relay({ message: "No such task" }), 400), queried(relay({ message: "tasks" }), 404)],
  },
  "route-missing": {
    makes: [
      [queried(relay({ message: "Invalid URL (GET /v1/video/query)" }), 404), ...noTask("404")],
      [queried("", 404), ...noTask("404")],
    ],
    makesNot: [queried(failed("task_not_exist"), 404), queried("<p>", 405)],
  },
  "no-channel": {
    makes: [
      [queried(relay({ code: "model_not_found" }), 503), ...noTask("503")],
      [created(failed("get_channel_failed"), 500), ...noTask("500")],
    ],
    makesNot: [queried(relay({}), 503)],
  },
  "upstream-failed": {
    makes: [
      [queried(failed("fail_to_fetch_task"), 400), ...noTask("400")],
      [queried(failed("do_request_failed"), 404), ...noTask("404")],
    ],
    makesNot: [queried(relay({}), 502)],
  },
  "server-error": {
    makes: [
      [queried(relay({}), 500), ...noTask("500")],
      [queried("<p>", 524), ...noTask("524")],
      [queried("", 408), ...noTask("408")],
      [queried(relay({}), 409), ...noTask("409")],
      [queried(relay({}), 425), ...noTask("425")],
      [queried({ error: "No" }, 200), ...noTask("200")],
    ],
    makesNot: [queried({ error: "No" }), queried(relay({}), 499), queried(failed("get_task_failed"), 500)],
  },
  "request-refused": {
    makes: [
      [queried(relay({}), 400), ...noTask("400")],
      [created("", 413), ...noTask("413")],
      [queried("<p>", 403), ...noTask("403")],
      [queried(failed(499)), ...noTask("an error")],
    ],
    makesNot: [queried(relay({}), 404), queried(relay({}), 500), queried(failed("task_not_exist"), 400)],
  },
} satisfies Partial<Record<RuleId, RuleCases>>;
