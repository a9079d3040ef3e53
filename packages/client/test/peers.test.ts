// What other clients do wrong, measured. Each row is a test of that name.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import {
  AuthenticationError,
  createTask,
  queryTask,
  RateLimitError,
  SubmissionUnknownError,
  WaitTimeoutError,
  waitForTask,
} from "@vidtask/client";
import { expect, test } from "vitest";
import { gatewayOf } from "./gateway.ts";
import { clientOf, rejection } from "./helpers.ts";
import { socketGatewayOf } from "./server.ts";

const body = { model: "veo3.1-fast", prompt: "A lighthouse" };
const htmlPage = "<!DOCTYPE html><title>Welcome</title>";
const busy = (seconds: number) =>
  new Response('{"error":{"message":"slow down"}}', {
    status: 429,
    headers: { "Retry-After": `${seconds}` },
  });

test("create answered 503, or the socket drops: 1 POST", async () => {
  const busyGateway = await socketGatewayOf((_, response) => {
    response.writeHead(503, { "Retry-After": "0" }).end();
  });
  const error = await rejection(createTask(busyGateway.client, body));
  expect(error).toBeInstanceOf(SubmissionUnknownError);
  expect(error).toMatchObject({ cause: { name: "ServerError", status: 503 } });
  expect(busyGateway.arrived).toEqual(["POST"]);

  const droppingGateway = await socketGatewayOf(({ socket }) => socket.destroy());
  const dropped = await rejection(createTask(droppingGateway.client, body));
  expect(dropped).toBeInstanceOf(SubmissionUnknownError);
  expect(dropped).toMatchObject({ cause: { name: "NetworkError" } });
  expect(droppingGateway.arrived).toEqual(["POST"]);
});

test("unknown status for 2 s: at most 1 GET per interval, keeps waiting", async () => {
  const answers = [...Array.from({ length: 5 }, () => "rendering"), "completed"];
  const { client, clock, times } = gatewayOf(answers);
  const words: string[] = [];
  const wait = waitForTask(client, "grok:1", { interval: 500, onUnknownStatus: (word) => words.push(word) });
  await clock.advance(2_000);
  expect(times()).toEqual([0, 500, 1_000, 1_500, 2_000]);
  expect(await clock.run(wait)).toMatchObject({ outcome: "succeeded" });
  expect(times()).toHaveLength(6);
  expect(words).toEqual(["rendering"]);
});

test("abort at 500 ms in a pause: ends at once, 0 requests after", async () => {
  const { client, clock, times } = gatewayOf(["processing"]);
  const abort = new AbortController();
  const reason = new Error("enough");
  const wait = rejection(waitForTask(client, "grok:1", { interval: 6_000, signal: abort.signal }));
  await clock.advance(500);
  abort.abort(reason);
  expect(await wait).toBe(reason);
  expect(clock.now()).toBeLessThanOrEqual(520);
  await clock.advance(3_600_000);
  expect(times()).toEqual([0]);
  expect(clock.sleeping).toBe(0);
});

test("1,000 ms deadline: one last poll, 0 requests after", async () => {
  const { client, clock, times } = gatewayOf(["processing"]);
  const error = await clock.run(rejection(waitForTask(client, "grok:1", { timeout: 1_000 })));
  expect(error).toBeInstanceOf(WaitTimeoutError);
  expect(Math.abs(clock.now() - 1_000)).toBeLessThanOrEqual(50);
  await clock.advance(3_600_000);
  expect(times()).toEqual([0, 950]);
  expect(clock.sleeping).toBe(0);
});

test("share of a 300 s budget used: 100 %", async () => {
  for (const interval of [5_000, 70_000, 299_999]) {
    const { client, clock, times } = gatewayOf(["processing"]);
    await clock.run(rejection(waitForTask(client, "grok:1", { interval, timeout: 300_000 })));
    expect(clock.now()).toBe(300_000);
    expect(times().at(-1)).toBe(299_950);
  }
  const late = gatewayOf(Array.from({ length: 60 }, () => "processing").concat("completed"));
  const task = await late.clock.run(waitForTask(late.client, "grok:1", { timeout: 300_000 }));
  expect(task).toMatchObject({ outcome: "succeeded" });
});

test("failed create, then wait: no unhandledRejection", async () => {
  const program = fileURLToPath(new URL("failed-create.ts", import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [program]);
  const [unknown, refused] = ["SubmissionUnknownError", "AuthenticationError"];
  expect(stderr).toBe("");
  expect(stdout.trim().split("\n")).toEqual([unknown, unknown, refused, refused, unknown, unknown]);
});

test("429 with Retry-After 3 / 90: 3 s kept, 90 s that do not fit fail at once", async () => {
  const short = gatewayOf([busy(3), "completed"]);
  await short.clock.run(waitForTask(short.client, "grok:1", { interval: 500, timeout: 60_000 }));
  expect(short.times()).toEqual([0, 3_000]);

  const long = gatewayOf([busy(90), "completed"]);
  const error = await long.clock.run(rejection(waitForTask(long.client, "grok:1", { timeout: 60_000 })));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ taskId: "grok:1", retryAfter: 90_000 });
  expect(long.clock.now()).toBe(0);
  await long.clock.advance(3_600_000);
  expect(long.times()).toEqual([0]);
});

test("one 503 while polling: absorbed", async () => {
  const { client, clock, polls } = gatewayOf(["processing", new Response("", { status: 503 }), "completed"]);
  const retries: unknown[] = [];
  const onRetry = (retry: object) => retries.push(retry);
  expect(await clock.run(waitForTask(client, "grok:1", { onRetry }))).toMatchObject({ outcome: "succeeded" });
  expect(polls).toHaveLength(3);
  expect(retries).toMatchObject([{ attempt: 1, delay: 10_000, error: { name: "ServerError", status: 503 } }]);
});

test("403 while polling: at once, with the cause", async () => {
  const refusal = new Response('{"error":{"message":"this key was revoked"}}', { status: 403 });
  const { client, clock, times } = gatewayOf(["processing", refusal, "completed"]);
  const error = await clock.run(rejection(waitForTask(client, "grok:1")));
  expect(error).toBeInstanceOf(AuthenticationError);
  expect(error).toMatchObject({ status: 403, taskId: "grok:1", task: { status: "processing" } });
  expect(error).toHaveProperty("message", expect.stringContaining("this key was revoked"));
  expect(clock.now()).toBe(5_000);
  await clock.advance(3_600_000);
  expect(times()).toEqual([0, 5_000]);
});

test("500 empty / 502 HTML / 200 HTML: one typed error each", async () => {
  const names: unknown[] = [];
  for (const [text, status] of [
    ["", 500],
    [htmlPage, 502],
    [htmlPage, 200],
  ] as const) {
    const { client, requests } = clientOf(() => new Response(text, { status }));
    const error = await rejection(queryTask(client, "grok:1"));
    expect(error).toMatchObject({ status, bodyHead: text, taskId: "grok:1" });
    expect(requests).toHaveLength(1);
    names.push(error instanceof Error && error.name);
  }
  expect(names).toEqual(["ServerError", "ServerError", "ParseError"]);
});
