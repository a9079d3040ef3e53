// What the real family answers to what is wrong.
import { dialectNames } from "@vidtask/simulator";
import { expect, test } from "vitest";
import { createRequest, KEY, models, queryRequest, requestOf, simulate } from "./helpers.ts";

const good = { model: "veo3", prompt: "A lighthouse" };

/** The body of an error of the task relay. */
const taskError = (code: string, message: unknown = expect.any(String)) => ({ code, message, data: null });
/** The body of an error of the front. */
const relayError = (message: unknown, more: object = {}) => ({
  error: { message, type: "new_api_error", code: "", ...more },
});
const noRoute = (call: string) =>
  relayError(`Invalid URL (${call})`, { type: "invalid_request_error", param: "" });

test.each<[string, Request, number, object]>([
  ["malformed JSON", createRequest('{"model": "veo3", '), 400, taskError("invalid_request")],
  ["no body", createRequest(""), 400, taskError("invalid_request", "unexpected end of JSON input")],
  ["an array", createRequest([good]), 400, taskError("invalid_request", "the body must be a JSON object")],
  ["null", createRequest(null), 400, taskError("invalid_request", "the body must be a JSON object")],
  ["no model", createRequest({ prompt: "a" }), 400, taskError("invalid_request", "model is required")],
  ["no prompt", createRequest({ model: "veo3" }), 400, taskError("invalid_request", "prompt is required")],
  ["an empty prompt", createRequest({ model: "veo3", prompt: "" }), 400, taskError("invalid_request")],
  ["a number as model", createRequest({ ...good, model: 3 }), 400, taskError("invalid_request")],
  [
    "a body over 10 MB",
    createRequest({ ...good, images: ["a".repeat(10_000_000)] }),
    413,
    taskError("read_request_body_failed", "http: request body too large"),
  ],
  ["an unknown id", queryRequest("grok:none"), 400, taskError("task_not_exist", "task_not_exist")],
  ["an id of an object's method", queryRequest("toString"), 400, taskError("task_not_exist")],
  ["no id", requestOf("/v1/video/query"), 400, taskError("invalid_request", "id is required")],
  ["an unknown route", requestOf("/v1/videos/a"), 404, noRoute("GET /v1/videos/a")],
  [
    "another method",
    requestOf("/v1/video/query?id=a", { method: "DELETE" }),
    404,
    noRoute("DELETE /v1/video/query"),
  ],
  ["a create by GET", requestOf("/v1/video/create"), 404, noRoute("GET /v1/video/create")],
  [
    "no key",
    requestOf("/v1/video/query?id=a", { headers: {} }),
    401,
    relayError("未提供令牌 (request id: 20260921141320000)"),
  ],
  [
    "a key without Bearer",
    requestOf("/v1/video/query?id=a", { headers: { Authorization: KEY } }),
    401,
    relayError(expect.stringContaining("未提供令牌")),
  ],
])("%s", async (_what, request, status, body) => {
  const { simulator } = simulate();
  const response = await simulator.fetch(request);
  expect(response.status).toBe(status);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  expect(await response.json()).toEqual(body);
  expect(simulator.tasks).toEqual([]);
});

test("any key will do, unless there is one that is right", async () => {
  expect((await simulate().simulator.fetch(createRequest(good))).status).toBe(200);
  expect((await simulate({ apiKey: KEY }).simulator.fetch(createRequest(good))).status).toBe(200);
  const other = await simulate({ apiKey: "sk-other" }).simulator.fetch(createRequest(good));
  expect(other.status).toBe(401);
  expect(await other.json()).toEqual(relayError("The API key is not valid", { code: "invalid_api_key" }));
});

test.each(dialectNames)("%s accepts unknown fields and a body just under 10 MB", async (dialect) => {
  const { simulator } = simulate({ dialect });
  const body = {
    ...good,
    model: models[dialect],
    nonsense: [1, { deep: null }],
    images: ["a".repeat(9_999_000)],
  };
  expect((await simulator.fetch(createRequest(body))).status).toBe(200);
  // The images themselves are not kept.
  expect(JSON.stringify(simulator.tasks).length).toBeLessThan(1_000);
});

test("openai alone refuses a number for seconds", async () => {
  for (const dialect of dialectNames) {
    const { simulator } = simulate({ dialect });
    const response = await simulator.fetch(createRequest({ ...good, seconds: 10 }));
    expect(response.status).toBe(dialect === "openai" ? 415 : 200);
  }
});

test("task_id is another name of the query's parameter", async () => {
  const { simulator, create } = simulate();
  const { id } = await create("veo3");
  const request = requestOf(`/v1/video/query?task_id=${encodeURIComponent(id)}`);
  expect((await simulator.fetch(request)).status).toBe(200);
});
