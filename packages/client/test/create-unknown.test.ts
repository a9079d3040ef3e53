import { createTask, ServerError, SubmissionUnknownError, TaskNotFoundError } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { aborting } from "./aborting.ts";
import { type Answer, gatewayOf, hanging } from "./gateway.ts";
import { rejection } from "./helpers.ts";
import { fetchFailed } from "./server.ts";

const body = { model: "veo3.1-fast", prompt: "A lighthouse" };
const htmlPage = "<!DOCTYPE html><title>Welcome</title>";

/** The error of a create that may be paid for, long after it, when it is sure that nothing was sent again. */
async function unknownOf(answer: Answer, signal?: AbortSignal): Promise<SubmissionUnknownError> {
  const { client, clock, polls } = gatewayOf([answer], { createTimeout: 5 });
  const error = await rejection(createTask(client, body, { signal }));
  await clock.advance(3_600_000);
  expect(polls.map(({ method }) => method)).toEqual(["POST"]);
  expect(clock.sleeping).toBe(0);
  if (!(error instanceof SubmissionUnknownError)) {
    throw error;
  }
  expect(error.message).toMatch(/^The create may have been accepted and billed; do not send it again/);
  return error;
}

describe("a create is sent once, and may be billed after", () => {
  test("a time-out", async () => {
    const error = await unknownOf(hanging);
    expect(error).toMatchObject({ cause: { name: "NetworkError", cause: { name: "TimeoutError" } } });
  });

  test("a time-out in the middle of the answer", async () => {
    const error = await unknownOf(({ signal }) => new Response(stalledBody(signal)));
    expect(error).toMatchObject({ cause: { name: "NetworkError" } });
  });

  test("an answer that breaks off", async () => {
    const cause = new Error("terminated");
    const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(cause) }));
    expect(await unknownOf(broken)).toMatchObject({ cause: { name: "NetworkError", cause } });
  });

  test.each([
    ["ECONNRESET", "read"],
    ["EPIPE", "write"],
    ["UND_ERR_SOCKET", undefined],
    ["UND_ERR_HEADERS_TIMEOUT", undefined],
  ])("a socket that ends with %s", async (code, syscall) => {
    const cause = fetchFailed(code, syscall === undefined ? { code } : { code, syscall });
    expect(await unknownOf(cause)).toMatchObject({ cause: { name: "NetworkError", cause } });
  });

  const failures = Array.from({ length: 100 }, (_, index) => 500 + index);
  test.each(failures)("%i, whatever its body", async (status) => {
    const overload = '{"error":{"code":"rate_limit_exceeded","message":"busy"}}';
    for (const text of ["", htmlPage, overload, '{"id":"grok:1","status":"pending"}']) {
      const { cause } = await unknownOf(new Response(text, { status, headers: { "Retry-After": "1" } }));
      expect(cause).toBeInstanceOf(ServerError);
      expect(cause).toMatchObject({ status });
    }
  });

  test("500 with a code that speaks of a task", async () => {
    const { cause } = await unknownOf(Response.json({ code: "task_not_exist" }, { status: 500 }));
    expect(cause).toBeInstanceOf(TaskNotFoundError);
  });

  test.each([
    ["HTML", htmlPage],
    ["cut JSON", '{"id":"grok:1","sta'],
    ["an array", '[{"id":"grok:1"}]'],
    ["an empty body", ""],
    ["null", "null"],
    ["an envelope around null", '{"code":"success","data":null}'],
  ])("a 200 of %s", async (_, text) => {
    const { cause } = await unknownOf(new Response(text));
    expect(cause).toMatchObject({ name: "ParseError", status: 200, bodyHead: text });
  });

  test.each(["{}", '{"status":"pending"}', '{"id":"","status":"pending"}', '{"id":7,"status":"pending"}'])(
    "a 200 without an id: %s",
    async (text) => {
      const { cause } = await unknownOf(new Response(text));
      expect(cause).toMatchObject({ message: expect.stringContaining("no id") });
    },
  );

  test.each(['{"code":"oops","message":"…"}', '{"code":503,"message":"busy"}', '{"error":"boom"}'])(
    "a 200 that reports a failure: %s",
    async (text) => {
      expect((await unknownOf(new Response(text))).cause).toBeInstanceOf(ServerError);
    },
  );
});

describe("a create whose caller aborts in the middle of it may be billed", () => {
  // The class of the reason says nothing about the create.
  test.each([
    new Error("enough"),
    new TypeError("enough"),
    fetchFailed("refused", { code: "ECONNREFUSED" }),
    "a text",
  ])("for the reason %s", async (reason) => {
    const abort = new AbortController();
    const error = await unknownOf(aborting(abort, reason), abort.signal);
    expect(error.cause).toBe(reason);
  });

  test("in the middle of the answer", async () => {
    const abort = new AbortController();
    const reason = new Error("enough");
    const error = await unknownOf(({ signal }) => {
      queueMicrotask(() => abort.abort(reason));
      return new Response(stalledBody(signal));
    }, abort.signal);
    expect(error.cause).toBe(reason);
  });
});

function stalledBody(signal: AbortSignal): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('{"id":'));
      signal.addEventListener("abort", () => stream.error(signal.reason));
    },
  });
}
