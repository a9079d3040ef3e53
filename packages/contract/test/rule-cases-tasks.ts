import type { RuleId } from "../src/index.ts";
import { created, DONE, queried } from "./helpers.ts";
import { type RuleCases, task } from "./rule-cases.ts";

const envelope = { code: "success", message: "", data: { task_id: "a", status: "processing" } };

/** Of a task's fields and words. */
export const fieldCases = {
  "field-missing": {
    makes: [
      [queried({ id: "a" }), "/status", "a value", "absent"],
      [created("{}", 200), "/status", "a value", "absent"],
    ],
    makesNot: [queried({ status: "pending" }), queried(envelope)],
  },
  "field-type": {
    makes: [
      [task({ id: 7 }), "/id", "string", "integer"],
      [task({ status: null }), "/status", "string", "null"],
      [task({ progress: [40] }), "/progress", "number or string or null", "array"],
      [task({ detail: { running: "no" } }), "/detail/running", "boolean or null", "string"],
      [task({ detail: [] }), "/detail", "object or null", "array"],
      [task({ status_update_time: 1.5 }), "/status_update_time", "integer or null", "number"],
      [task({ error: { code: {} } }), "/error/code", "string or integer or null", "object"],
      [queried({ code: "success", message: "", data: null }, 200), "/data", "object", "null"],
    ],
    makesNot: [
      task({ progress: "40", error: { message: null, code: 7 }, detail: { running: true } }),
      task({ video_url: null, status_update_time: null, detail: { anything: [] } }),
    ],
  },
  "field-undocumented": {
    makes: [
      [task({ eta: 7 }), "/eta", "absent", "integer"],
      [task({ error: { hint: null } }), "/error/hint", "absent", "null"],
      [task({ "a/b~c": {} }), "/a~1b~0c", "absent", "object"],
      [task({ constructor: true }), "/constructor", "absent", "boolean"],
      [task({ "a\u202eb\n": [] }), "/a\\u{202e}b\\u{a}", "absent", "array"],
      [task({ ["x".repeat(200)]: "" }), `/${"x".repeat(99)}…`, "absent", "string"],
      [task({ [`${"x".repeat(98)}🎬🎬`]: "" }), `/${"x".repeat(98)}…`, "absent", "string"],
      [queried({ ...envelope, data: { ...envelope.data, eta: 1.5 } }), "/data/eta", "absent", "number"],
    ],
    makesNot: [task({ detail: { eta: 7, pending_info: { eta: 7 } } }), queried(envelope), queried("<p>")],
  },
  "field-alias": {
    makes: [
      [queried({ task_id: "a", status: "pending" }), "/task_id", "/id", "/task_id"],
      [queried(envelope), "/data/task_id", "/id", "/data/task_id"],
      [task({ status: "success", url: DONE.video_url }), "/url", "/video_url", "/url"],
    ],
    makesNot: [task({ task_id: "b" }), queried(DONE), queried({ status: "pending", task_id: "" })],
  },
  "number-as-text": {
    makes: [
      [task({ progress: "40" }), "/progress", "number", "string"],
      [task({ progress: "40%" }), "/progress", "number", "string"],
      [task({ created_at: " 1790000000 " }), "/created_at", "number", "string"],
    ],
    makesNot: [
      task({ progress: 40, seconds: "10" }),
      task({ progress: "", created_at: "2026-09-21T14:13:20Z" }),
      task({ progress: "half" }),
    ],
  },
  "progress-range": {
    makes: [
      [task({ progress: 0.4 }), "/progress", "percent", "fraction"],
      [task({ progress: 101 }), "/progress", "percent", "beyond 0 to 100"],
      [task({ progress: "-1%" }), "/progress", "percent", "beyond 0 to 100"],
      [
        task({ detail: { pending_info: { progress_pct: 1.01 } } }),
        "/detail/pending_info/progress_pct",
        "fraction",
        "beyond 0 to 1",
      ],
      [
        task({ detail: { pending_info: { progress_pct: -0.1 } } }),
        "/detail/pending_info/progress_pct",
        "fraction",
        "beyond 0 to 1",
      ],
    ],
    makesNot: [
      ...[0, 1, 40.5, 100, "100%", null].map((progress) => task({ progress })),
      ...[0, 0.4, 1].map((progress_pct) => task({ detail: { pending_info: { progress_pct } } })),
    ],
  },
  "time-unit-undocumented": {
    makes: [
      [task({ created_at: 1_790_000_000_000 }), "/created_at", "seconds", "milliseconds"],
      [task({ created_at: 1e11 }), "/created_at", "seconds", "milliseconds"],
      [task({ expires_at: 1_790_000_000_000 }), "/expires_at", "seconds", "milliseconds"],
      [task({ detail: { created_at: 1_790_000_000 } }), "/detail/created_at", "milliseconds", "seconds"],
    ],
    makesNot: [
      task({ created_at: 99_999_999_999, status_update_time: 1_790_000_000_000 }),
      task({ completed_at: 0, detail: { created_at: 0, completed_at: 1_790_000_000_000 } }),
      task({ created_at: "2026-09-21T14:13:20Z" }),
    ],
  },
  "status-word-undocumented": {
    makes: [
      [task({ status: "Rendering" }), "/status", "a word of TaskStatus", "rendering"],
      [task({ status: "A boat, at sea" }), "/status", "a word of TaskStatus", "a text of 14 characters"],
      [task({ status: "x".repeat(61) }), "/status", "a word of TaskStatus", "a text of 61 characters"],
      [
        queried({ ...envelope, data: { ...envelope.data, status: "rendering" } }),
        "/data/status",
        "a word of TaskStatus",
        "rendering",
      ],
    ],
    makesNot: [
      task({ status: " PROCESSING " }),
      task({ status: "" }),
      task({ status: "error" }),
      task({ detail: { status: "rendering", pending_info: { status: "rendering" } } }),
    ],
  },
  "id-missing": {
    makes: [
      [created({ status: "pending" }), "/id", "an id", "absent"],
      [created({ id: "", task_id: null, status: "pending" }), "/id", "an id", "absent"],
    ],
    makesNot: [
      queried({ status: "pending" }),
      created({ data: { id: "a" }, status: "pending" }),
      created({ id: 7, status: "pending" }),
    ],
  },
} satisfies Partial<Record<RuleId, RuleCases>>;
