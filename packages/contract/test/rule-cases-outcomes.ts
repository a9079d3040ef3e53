import type { RuleId } from "../src/index.ts";
import { created, DONE, queried, TASK } from "./helpers.ts";
import { type RuleCases, task } from "./rule-cases.ts";

const asked = "the id that was asked for";
const row = (id: unknown) => queried({ code: "success", message: "", data: { id, status: "processing" } });
const detail = (fields: object, status = "completed") => task({ ...DONE, status, detail: fields });

/** Of what a task's status promises, and of whose task it is. */
export const outcomeCases = {
  "id-foreign": {
    makes: [
      [task({ id: "grok:2" }, { id: "grok:1" }), "/id", asked, "another id"],
      [task({ id: "1" }, { id: "grok:11" }), "/id", asked, "another id"],
      [{ ...row("grok:2"), id: "grok:1" }, "/data/id", asked, "another id"],
    ],
    makesNot: [
      task({}, { id: "grok:1" }),
      task({ id: "1" }, { id: "grok:1" }),
      task({}),
      { ...row(17), id: "grok:1" },
      { ...queried({ status: "pending" }), id: "grok:1" },
    ],
  },
  "id-without-prefix": {
    makes: [
      [task({ id: "1" }, { id: "grok:1" }), "/id", asked, "the id without its prefix"],
      [task({ id: "grok:1" }, { id: "1" }), "/id", asked, "the id without its prefix"],
    ],
    makesNot: [task({}, { id: "grok:1" }), task({ id: "2" }, { id: "grok:1" }), task({ id: "1" })],
  },
  "video-missing": {
    makes: [
      [task({ status: "completed" }), "/video_url", "a URL", "absent"],
      [task({ status: "SUCCESS", video_url: null }), "/video_url", "a URL", "null"],
      [task({ status: "done", video_url: "" }), "/video_url", "a URL", "string"],
      [task({ status: "done", video_url: "/a.mp4" }), "/video_url", "a URL", "string"],
    ],
    makesNot: [
      queried(DONE),
      task({ status: "completed", detail: { url: "https://media.example/a" } }),
      task({ status: "video_upsampling_completed" }),
      task({ status: "failed" }),
      task({}),
    ],
  },
  "failure-without-reason": {
    makes: [
      [task({ status: "failed" }), "/error", "a reason", "absent"],
      [task({ status: "Cancelled", error: "", fail_reason: null }), "/error", "a reason", "absent"],
      [task({ status: "failed", error: { message: "", code: null } }), "/error", "a reason", "absent"],
    ],
    makesNot: [
      task({ status: "failed", error: "No" }),
      task({ status: "failed", error: { message: "", code: 7 } }),
      task({ status: "failed", fail_reason: "No" }),
      task({ status: "failed", detail: { error_message: "No" } }),
      task({ status: "error" }),
      task({}),
    ],
  },
  "inner-error": {
    makes: [
      [detail({ error_message: "No" }), "/detail/error_message", "nothing", "a text"],
      [task({ error: { message: "No" } }), "/error", "nothing", "a text"],
    ],
    makesNot: [
      detail({ error_message: "" }),
      detail({ error_message: "No" }, "failed"),
      task({ error: { message: "", code: "" } }),
    ],
  },
  "error-status": {
    makes: [
      [task({ status: "Error" }), "/status", "a status of 400 or more", "error"],
      [
        queried({ data: { status: "error", task_id: "a" } }),
        "/data/status",
        "a status of 400 or more",
        "error",
      ],
    ],
    makesNot: [task({ status: "failed" }), task({ detail: { status: "error" } }), created(TASK)],
  },
} satisfies Partial<Record<RuleId, RuleCases>>;
