import { waitForTask } from "@vidtask/client";
import { describe, expect, test } from "vitest";
import { type Answer, gatewayOf } from "./gateway.ts";
import { rejection } from "./helpers.ts";

type Row = [name: string, error: string, answer: Answer];

const json = (status: number, body: object) => Response.json(body, { status });
const html = (status: number) => new Response("<html>Nothing here</html>", { status });
const text = (body: string | null, status = 200) => new Response(body, { status });
const coded = (status: number, code: string) => json(status, { error: { message: "Overload.", code } });
const broken = (code: string) =>
  new TypeError("fetch failed", { cause: Object.assign(new Error(`It broke: ${code}`), { code }) });

const endsAtOnce: Row[] = [
  ["a 302", "RedirectError", text(null, 302)],
  ["a 307", "RedirectError", text(null, 307)],
  ["a quota code under 429", "QuotaError", coded(429, "insufficient_user_quota")],
  ["a quota type under 429", "QuotaError", json(429, { error: { type: "insufficient_quota" } })],
  ["a quota code under 404", "QuotaError", coded(404, "insufficient_quota")],
  ["a quota code with local: under 500", "QuotaError", coded(500, "local:insufficient_user_quota")],
  ["a quota code at the top of a 403", "QuotaError", json(403, { code: "PRE_CONSUME_TOKEN_QUOTA_FAILED" })],
  ["a quota code under 200", "QuotaError", { code: "insufficient_quota", message: "No." }],
  ["a 402 without a body", "QuotaError", text(null, 402)],
  ["a 401 with JSON", "AuthenticationError", json(401, {})],
  ["a 401 with HTML", "AuthenticationError", html(401)],
  ["a 403 with JSON", "AuthenticationError", json(403, { message: "No." })],
  ["a 401 under 200", "AuthenticationError", { code: 401, message: "No." }],
  ["a 403 with HTML", "HttpError", html(403)],
  ["a 400", "HttpError", coded(400, "invalid_request")],
  ["a 422 without a body", "HttpError", text(null, 422)],
];

const isAbsorbed: Row[] = [
  ["fail_to_fetch_task under 400", "ServerError", json(400, { code: "fail_to_fetch_task" })],
  ["get_task_failed under 404", "ServerError", coded(404, "get_task_failed")],
  ["do_request_failed under 403", "ServerError", coded(403, "do_request_failed")],
  ["fail_to_fetch_task under 200", "ServerError", { code: "fail_to_fetch_task", data: null }],
  ["a 429 with JSON", "RateLimitError", coded(429, "rate_limit")],
  ["a 429 with HTML", "RateLimitError", html(429)],
  ["a 429 under 200", "RateLimitError", { code: "429", message: "Slower." }],
  ...[408, 409, 425, 500, 502, 503, 504, 524, 529].flatMap((status): Row[] => [
    [`a ${status} with JSON`, "ServerError", json(status, { message: "Down." })],
    [`a ${status} with HTML`, "ServerError", html(status)],
    [`a ${status} without a body`, "ServerError", text(null, status)],
  ]),
  ["an envelope without success", "ServerError", { code: "fail", message: "Later.", data: {} }],
  ["an error without a status under 200", "ServerError", { error: { message: "Later." } }],
  ["an empty 200", "ParseError", text("")],
  ["a 204", "ParseError", text(null, 204)],
  ["a list", "ParseError", []],
  ["a word in JSON", "ParseError", text('"pending"')],
  ["cut JSON", "ParseError", text('{"status": "pend')],
  ["success without data", "ParseError", { code: "success", data: null }],
  ["a body past 10 MB", "ParseError", () => text(`{"status": "pending"}${" ".repeat(10_000_000)}`)],
  ["a reset connection", "NetworkError", broken("ECONNRESET")],
  ["a refused connection", "NetworkError", broken("ECONNREFUSED")],
  ["a request that took too long", "NetworkError", new DOMException("Too long.", "TimeoutError")],
];

const endsAtThird: Row[] = [
  ["task_not_exist under 400", "TaskNotFoundError", json(400, { code: "task_not_exist" })],
  ["task_not_exist under 404", "TaskNotFoundError", coded(404, "task_not_exist")],
  ["task_not_exist under 200", "TaskNotFoundError", { code: "task_not_exist", data: null }],
  ["a 404 whose message speaks of a task", "TaskNotFoundError", json(404, { message: "Task not found" })],
  ["a 404 whose message speaks of a 任务", "TaskNotFoundError", json(404, { message: "任务不存在" })],
];

const another404: Row[] = [
  ["a 404 for the URL", "NotThisApiError", json(404, { error: { message: "Invalid URL" } })],
  ["a 404 with HTML", "NotThisApiError", html(404)],
  ["a 404 without a body", "NotThisApiError", text(null, 404)],
  ["a 404 under 200", "NotThisApiError", { code: 404, message: "Not found" }],
];

const typos: Row[] = [
  ["an unknown host", "NetworkError", broken("ENOTFOUND")],
  ["a certificate", "NetworkError", broken("CERT_HAS_EXPIRED")],
  ["a page of HTML", "ParseError", html(200)],
];

/** How many polls a wait sends and the name of what ends it, for these answers. */
async function endOf(answers: Answer[]) {
  const { client, clock, polls } = gatewayOf(answers);
  const ended = waitForTask(client, "grok:1").then(
    ({ outcome }) => outcome,
    (error: Error) => error.name,
  );
  return [await clock.run(ended), polls.length];
}

describe.each([
  ["before the first good answer", []],
  ["after a good answer", ["pending"]],
])("%s", (_, before) => {
  const sent = before.length;

  test.each(endsAtOnce)("%s ends the wait at once as %s", async (_name, error, answer) => {
    expect(await endOf([...before, answer, "completed"])).toEqual([error, sent + 1]);
  });

  test.each(isAbsorbed)("%s is absorbed", async (_name, error, answer) => {
    expect(await endOf([...before, ...Array(5).fill(answer), "completed"])).toEqual(["succeeded", sent + 6]);
    expect(await firstRetry([...before, answer, "completed"])).toBe(error);
  });

  test.each(endsAtThird)("%s ends the wait at the third in a row as %s", async (_name, error, answer) => {
    expect(await endOf([...before, answer, answer, "completed"])).toEqual(["succeeded", sent + 3]);
    expect(await endOf([...before, answer, answer, "pending", answer, answer, answer])).toEqual([
      error,
      sent + 6,
    ]);
  });
});

test.each(another404)("%s ends the wait at once, as %s", async (_name, error, answer) => {
  expect(await endOf([answer, "completed"])).toEqual([error, 1]);
});

test.each(another404)("%s is a missing task after a good answer", async (_name, _error, answer) => {
  expect(await endOf(["pending", answer, answer, "completed"])).toEqual(["succeeded", 4]);
  expect(await endOf(["pending", answer, answer, answer])).toEqual(["TaskNotFoundError", 4]);
  const { client, clock } = gatewayOf(["pending", answer]);
  const error = await clock.run(rejection(waitForTask(client, "grok:1")));
  expect(error).toMatchObject({ message: expect.not.stringMatching(/base URL|no such API/) });
});

test.each(typos)("%s ends the wait at the third in a row, until a good answer", async (_, error, typo) => {
  const others = typos.filter(([, , other]) => other !== typo).map(([, , other]) => other);
  expect(await endOf([typo, typo, typo, "completed"])).toEqual([error, 3]);
  expect(await endOf([typo, typo, ...others, typo, typo, "completed"])).toEqual(["succeeded", 7]);
  expect(await endOf(["pending", typo, typo, typo, typo, "completed"])).toEqual(["succeeded", 6]);
});

async function firstRetry(answers: Answer[]): Promise<string | undefined> {
  const names: string[] = [];
  const { client, clock } = gatewayOf(answers);
  await clock.run(waitForTask(client, "grok:1", { onRetry: ({ error }) => names.push(error.name) }));
  return names[0];
}
