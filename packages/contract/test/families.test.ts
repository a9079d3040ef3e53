// Bodies in the shapes that gateways were seen to answer: each has its family, whatever it drops or adds.
import { expect, test } from "vitest";
import { families, toFamily, validate } from "../src/index.ts";
import { created, queried } from "./helpers.ts";

const uuid = "0f1e2d3c-4b5a-4968-8776-655443322110";
const url = "https://media.example/a.mp4";
const ms = 1_790_000_000_123;
const s = 1_790_000_000;

const bodies: [name: string, code: string, body: object, ...rules: string[]][] = [
  [
    "a flat Veo that waits",
    "F1",
    { id: uuid, status: "pending", video_url: null, enhanced_prompt: "A boat", status_update_time: ms },
  ],
  ["a Veo just created", "F1", { id: "veo3:1-a", status: "pending", status_update_time: ms }],
  [
    "a Veo in seconds, told by its enhanced prompt",
    "F1",
    { id: "veo3:1-a", status: "processing", video_url: null, enhanced_prompt: "", status_update_time: s },
  ],
  [
    "a Veo of a success word",
    "F1",
    { id: uuid, status: "success", video_url: url, enhanced_prompt: "A boat", status_update_time: ms },
  ],
  [
    "an upstream's own Veo that failed",
    "F1",
    { status: "failed", status_update_time: ms, retry_count: 10 },
    "field-undocumented",
    "failure-without-reason",
  ],
  [
    "a Sora under detail",
    "F2",
    {
      id: "sora-2:task_1",
      status: "pending",
      status_update_time: ms,
      detail: { id: "task_1", status: "pending", pending_info: { progress_pct: 0.93, status: "processing" } },
    },
  ],
  [
    "a Veo under detail with errors of inner attempts",
    "F2",
    {
      id: "veo3:1-a",
      status: "completed",
      video_url: url,
      status_update_time: ms,
      detail: { status: "completed", video_url: url, error_message: "[403]", created_at: ms },
    },
    "inner-error",
  ],
  ["a Grok of three keys", "F3", { id: `grok:${uuid}`, status: "processing", status_update_time: s }],
  ["a Grok without its prefix", "F3", { id: "task_1", status: "processing", status_update_time: s }],
  [
    "a Grok with a null URL",
    "F3",
    { id: `grok:${uuid}`, status: "processing", video_url: null, status_update_time: s, progress: 50 },
  ],
  [
    "a Grok at its end",
    "F3",
    {
      id: uuid,
      status: "completed",
      error: "",
      post_id: uuid,
      trace_id: "a",
      progress: 100,
      video_url: url,
      status_update_time: ms,
    },
  ],
  [
    "an OpenAI object with a detail",
    "F4",
    { id: "video_1", object: "video", status: "queued", progress: "0", created_at: s, detail: {} },
    "number-as-text",
  ],
  [
    "an OpenAI object with an empty error",
    "F4",
    {
      id: "video_1",
      object: "video",
      status: "processing",
      progress: 42,
      created_at: s,
      completed_at: 0,
      error: { message: "", code: "" },
      video_url: "",
    },
  ],
  [
    "a Vidu of RFC 3339 text",
    "F4",
    { task_id: uuid, status: "processing", created_at: "2026-09-21T14:13:20.510141923+08:00" },
    "field-alias",
  ],
  ["a bare task_id", "F5", { task_id: "video_task_1", status: "processing" }, "field-alias"],
  [
    "an envelope",
    "F5",
    { code: "success", message: "", data: { task_id: "video_task_1", status: "processing", url: "" } },
    "field-alias",
  ],
  [
    "a task with its output under data",
    "F5",
    { task_id: uuid, status: "SUCCESS", fail_reason: "", progress: "100%", data: { output: url } },
    "field-undocumented",
    "number-as-text",
    "field-alias",
    "field-alias",
  ],
  ["an error of the front", "E1", { error: { message: "No", type: "new_api_error", code: "" } }],
  ["an error of the relay", "E2", { code: "task_not_exist", message: "No", data: null }, "task-not-found"],
  ["an error of a number", "E2", { code: 503, message: "No" }, "error-shape", "server-error"],
];

test.each(bodies)("%s is of family %s", (_, code, body, ...rules) => {
  expect(toFamily(body)?.code).toBe(code);
  expect(validate(queried(body)).map(({ rule }) => rule)).toEqual(rules);
  expect(validate(created(body)).map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
});

test("every family is here", () => {
  expect([...new Set(bodies.map(([, code]) => code))].sort()).toEqual(
    families.map(({ code }) => code).sort(),
  );
});

test.each([undefined, null, "", "pending", 7, true, [], [{ status: "pending" }], {}, { id: "a" }])(
  "%j has none",
  (body) => {
    expect(toFamily(body)).toBeUndefined();
  },
);
