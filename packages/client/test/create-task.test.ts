import {
  AuthenticationError,
  createTask,
  NetworkError,
  QuotaError,
  RateLimitError,
  RedirectError,
  ResponseError,
  SubmissionUnknownError,
} from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { gatewayOf } from "./gateway.ts";
import { rejection } from "./helpers.ts";
import { fetchFailed } from "./server.ts";

const body = { model: "veo3.1-fast", prompt: "A lighthouse" };
const htmlPage = "<!DOCTYPE html><title>Bad gateway</title>";

/** The error of a create that got this answer, long after it, when it is sure that nothing was sent again. */
async function errorOf(answer: Response | Error): Promise<unknown> {
  const { client, clock, polls } = gatewayOf([answer]);
  const error = await clock.run(rejection(createTask(client, body)));
  await clock.advance(3_600_000);
  expect(polls.map(({ method }) => method)).toEqual(["POST"]);
  expect(clock.sleeping).toBe(0);
  return error;
}

describe("the created task has the id", () => {
  test.each([
    ["of the top level", { id: "grok:1", status: "pending" }],
    ["of a task_id", { task_id: "grok:1", status: "pending" }],
    ["of data", { code: "success", data: { id: "grok:1", status: "pending" } }],
    ["of a task_id in data", { code: "success", data: { task_id: "grok:1", status: "pending" } }],
    ["that is a text, beside a number", { data: { id: 17, task_id: "grok:1", status: "pending" } }],
    ["of the first place, if there are several", { id: "grok:1", task_id: "upstream_1", status: "pending" }],
  ])("%s", async (_, answer) => {
    const { client, polls } = gatewayOf([answer]);
    const task = await createTask(client, body);
    expect(task).toMatchObject({ id: "grok:1", status: "pending", outcome: "running", raw: answer });
    expect(polls.map(({ method }) => method)).toEqual(["POST"]);
  });
});

describe("a create is sent once, and is safe to send again after", () => {
  const refusals = Array.from({ length: 100 }, (_, index) => 400 + index);
  test.each(refusals)("%i, whatever its body", async (status) => {
    const channel = { code: "do_request_failed", message: "upstream" };
    for (const text of ["", htmlPage, '{"error":{"message":"no"}}', JSON.stringify(channel)]) {
      const error = await errorOf(new Response(text, { status, headers: { "Retry-After": "1" } }));
      expect(error).toBeInstanceOf(ResponseError);
      expect(error).toMatchObject({ status });
    }
  });

  test.each([301, 302, 303, 307, 308])("%i, which is not followed", async (status) => {
    const location = "https://elsewhere.example/v1/video/create";
    const error = await errorOf(new Response("", { status, headers: { Location: location } }));
    expect(error).toBeInstanceOf(RedirectError);
    expect(error).toMatchObject({ status, location });
  });

  test("429, with how long to wait", async () => {
    const error = await errorOf(new Response("", { status: 429, headers: { "Retry-After": "3" } }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 3_000 });
  });

  test.each([
    [402, {}],
    [403, { error: { code: "insufficient_user_quota", message: "余额不足" } }],
    [429, { error: { type: "insufficient_quota", message: "Too many requests" } }],
    [429, { code: "local:pre_consume_token_quota_failed", message: "busy" }],
    [200, { code: "insufficient_user_quota", message: "no", data: null }],
    [500, { code: "insufficient_user_quota", message: "no" }],
  ])("%i with %j, a used-up quota", async (status, answer) => {
    expect(await errorOf(Response.json(answer, { status }))).toBeInstanceOf(QuotaError);
  });

  test.each(
    [500, 503, 200].flatMap((status) => [
      { status, code: "model_not_found" },
      { status, code: "get_channel_failed" },
    ]),
  )("$status with $code, since no channel took it", async ({ status, code }) => {
    for (const answer of [{ error: { code, message: "No channel" } }, { code, message: "No channel" }]) {
      const error = await errorOf(Response.json(answer, { status }));
      expect(error).toMatchObject({ name: "ServerError", status, code });
    }
  });

  test("200 with the code of a refused key", async () => {
    expect(await errorOf(Response.json({ code: 401, message: "no" }))).toBeInstanceOf(AuthenticationError);
  });

  test.each([
    ["connect ECONNREFUSED 192.0.2.1:443", { code: "ECONNREFUSED", syscall: "connect" }],
    ["getaddrinfo ENOTFOUND gateway.example", { code: "ENOTFOUND", syscall: "getaddrinfo" }],
    ["certificate has expired", { code: "CERT_HAS_EXPIRED" }],
  ])("%s, since it never left", async (reason, details) => {
    const cause = fetchFailed(reason, details);
    const error = await errorOf(cause);
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ cause, message: expect.stringContaining(`(${reason})`) });
  });

  test("an error of several refused addresses, which shows its code", async () => {
    const cause = Object.assign(new AggregateError([]), { code: "ECONNREFUSED" });
    const error = await errorOf(new TypeError("fetch failed", { cause }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ message: expect.stringContaining("(ECONNREFUSED)") });
  });
});

describe("nothing is sent", () => {
  test("if the signal has aborted before", async () => {
    const { client, polls } = gatewayOf(["pending"]);
    const reason = new Error("enough");
    expect(await rejection(createTask(client, body, { signal: AbortSignal.abort(reason) }))).toBe(reason);
    expect(polls).toEqual([]);
  });

  test("if the key can't be one", async () => {
    const { client, polls } = gatewayOf(["pending"], { apiKey: () => "Bearer sk-secret" });
    const error = await rejection(createTask(client, body));
    expect(error).toBeInstanceOf(TypeError);
    expect(error).not.toBeInstanceOf(SubmissionUnknownError);
    expect(polls).toEqual([]);
  });

  test("if the body can't be JSON", async () => {
    const { client, polls } = gatewayOf(["pending"]);
    const cyclic = Object.assign({ ...body }, { extra: {} });
    cyclic.extra = cyclic;
    const error = await rejection(createTask(client, cyclic));
    expect(error).toBeInstanceOf(TypeError);
    expect(polls).toEqual([]);
  });
});
