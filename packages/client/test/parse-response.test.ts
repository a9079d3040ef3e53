import { queryTask, VidtaskError } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { clientOf, rejection } from "./helpers.ts";

/** The error that a query gets from this answer. */
async function errorOf(body: BodyInit | null, init: ResponseInit = {}): Promise<unknown> {
  return rejection(queryTask(clientOf(() => new Response(body, init)).client, "grok:1"));
}

describe("a 2xx that is no task is a ParseError", () => {
  test.each([
    ["HTML", "<!DOCTYPE html><title>Welcome</title>"],
    ["cut JSON", '{"id":"grok:1","sta'],
    ["an array", '[{"status":"pending"}]'],
    ["an empty body", ""],
    ["null", "null"],
    ["a text", '"pending"'],
    ["an envelope around null", '{"code":"success","message":"","data":null}'],
    ["an envelope around nothing", '{"code":0,"message":"ok"}'],
  ])("%s", async (_, body) => {
    expect(await errorOf(body)).toMatchObject({
      name: "ParseError",
      status: 200,
      bodyHead: body.slice(0, 200),
      taskId: "grok:1",
    });
  });

  test("a 204", async () => {
    expect(await errorOf(null, { status: 204 })).toMatchObject({ name: "ParseError", status: 204 });
  });

  test("a body without end, of which no more than 10 MB are read", async () => {
    let sent = 0;
    let cancelled = false;
    const flood = new ReadableStream<Uint8Array>({
      pull(stream) {
        sent += 1_000_000;
        stream.enqueue(new Uint8Array(1_000_000).fill(32));
      },
      cancel() {
        cancelled = true;
      },
    });
    expect(await errorOf(flood)).toMatchObject({ name: "ParseError" });
    expect(cancelled).toBe(true);
    expect(sent).toBeLessThanOrEqual(13_000_000);
  });
});

describe("an error that is answered with 200 is that error", () => {
  test.each([
    ['{"code":"task_not_exist","message":"task_not_exist","data":null}', "TaskNotFoundError"],
    ['{"code":"fail_to_fetch_task","message":"…"}', "ServerError"],
    ['{"code":"insufficient_user_quota","message":"…","data":null}', "QuotaError"],
    ['{"code":401,"message":"no key"}', "AuthenticationError"],
    ['{"code":"429","message":"slow down"}', "RateLimitError"],
    ['{"code":"oops","message":"…"}', "ServerError"],
    ['{"error":{"message":"boom","type":"new_api_error"}}', "ServerError"],
    ['{"error":"boom"}', "ServerError"],
    ['{"error":["boom"]}', "ServerError"],
    ['{"error":{"detail":"boom"}}', "ServerError"],
    ['{"status":500,"error":"boom"}', "ServerError"],
    ['{"status":"","code":"task_not_exist","data":null}', "TaskNotFoundError"],
    ['{"status":null,"code":"task_not_exist","data":null}', "TaskNotFoundError"],
    ['{"error":{"message":"no key","code":401}}', "AuthenticationError"],
    ['{"error":{"message":"task not found","code":"404"}}', "TaskNotFoundError"],
    ['{"code":"get_task_failed","data":null}', "ServerError"],
    ['{"code":"do_request_failed","data":null}', "ServerError"],
    ['{"code":"insufficient_quota","data":null}', "QuotaError"],
    ['{"code":"pre_consume_token_quota_failed","data":null}', "QuotaError"],
  ])("%s is a %s", async (body, name) => {
    expect(await errorOf(body)).toMatchObject({ name, status: 200 });
  });

  test.each([
    '{"code":"success","message":"","data":{"status":"processing"}}',
    '{"code":"OK","message":"","data":{"status":"processing"}}',
    '{"code":0,"data":{"status":"processing"}}',
    '{"code":"200","data":{"status":"processing"}}',
    '{"status":"processing","error":"an inner try failed"}',
    '{"status":"processing","code":"whatever"}',
    '{"id":"grok:1","error":""}',
    '{"id":"grok:1","error":{"message":"","code":""}}',
    "{}",
  ])("%s is a task", async (body) => {
    expect(await queryTask(clientOf(() => new Response(body)).client, "grok:1")).toMatchObject({
      outcome: "running",
    });
  });
});

describe("another status is a typed error, whatever the body", () => {
  test.each([
    [301, "", "RedirectError"],
    [400, "", "HttpError"],
    [400, '{"code":"task_not_exist"}', "TaskNotFoundError"],
    [400, '{"code":"get_task_failed"}', "ServerError"],
    [401, "", "AuthenticationError"],
    [402, "", "QuotaError"],
    [403, "<h1>Forbidden</h1>", "HttpError"],
    [403, '{"error":{"message":"no"}}', "AuthenticationError"],
    [404, "<h1>Not found</h1>", "NotThisApiError"],
    [404, '{"error":{"message":"Invalid URL (GET /v1/video/query)"}}', "NotThisApiError"],
    [404, '{"error":{"message":"Task not found"}}', "TaskNotFoundError"],
    [404, '{"message":"Route GET:/v1/video/query?id=sora-2:task_01k not found"}', "NotThisApiError"],
    [404, '{"message":"任务不存在"}', "TaskNotFoundError"],
    [408, "", "ServerError"],
    [409, "", "ServerError"],
    [422, "", "HttpError"],
    [425, "", "ServerError"],
    [429, "", "RateLimitError"],
    [429, '{"error":{"type":"insufficient_quota","message":"overloaded"}}', "QuotaError"],
    [429, '{"code":"local:insufficient_user_quota"}', "QuotaError"],
    [500, "", "ServerError"],
    [500, '{"code":"task_not_exist"}', "TaskNotFoundError"],
    [500, "[1,", "ServerError"],
    [502, "<html></html>", "ServerError"],
    [524, "<html></html>", "ServerError"],
  ])("%d with %j is a %s", async (status, body, name) => {
    const error = await errorOf(body, { status });
    expect(error).toMatchObject({ name, status, taskId: "grok:1" });
    expect(error).toBeInstanceOf(VidtaskError);
    expect(error).toHaveProperty(
      "message",
      expect.stringMatching(/^https:\/\/gateway\.example answered \d+.*: .+\.$/),
    );
  });

  test("a broken body does not hide the status", async () => {
    const body = new ReadableStream({ pull: (stream) => stream.error(new Error("reset")) });
    expect(await errorOf(body, { status: 503 })).toMatchObject({ name: "ServerError", status: 503 });
  });

  test("the code, the text and the body are kept", async () => {
    const body = { error: { message: "slow down", type: "rate_limit_error", code: "Rate_Limit_Exceeded" } };
    expect(await errorOf(JSON.stringify(body), { status: 429 })).toMatchObject({
      code: "rate_limit_exceeded",
      body,
      message: expect.stringContaining("(slow down)"),
    });
  });
});

describe("Retry-After is kept in milliseconds", () => {
  test.each([
    ["3", 3000],
    ["1.5", 1500],
    ["0", undefined],
    ["-1", undefined],
    ["soon", undefined],
    ["Wed, 01 Jan 2020 00:00:00 GMT", undefined],
  ])("%s is %s", async (value, retryAfter) => {
    const error = await errorOf("", { status: 429, headers: { "Retry-After": value } });
    expect(error).toHaveProperty("retryAfter", retryAfter);
  });

  test("a date is the time until then", async () => {
    const date = new Date(Date.now() + 90_000).toUTCString();
    const error = await errorOf("", { status: 503, headers: { "Retry-After": date } });
    expect(error).toHaveProperty("retryAfter", expect.closeTo(90_000, -4));
  });
});
