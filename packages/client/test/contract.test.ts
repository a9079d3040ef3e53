// The client and the spec agree: every operation takes every example of every answer that openapi.yaml declares.
// An operation, a status or an example without a row here does not compile, nor does a row with the wrong media type.
import { type CallOptions, type Client, createClient, readId, type Task, toTask } from "@vidtask/client";
import { createVideo, queryVideo } from "@vidtask/client/operations";
import type { examples, operations } from "@vidtask/types";
import { describe, expect, inject, test } from "vitest";
import { rejection } from "./helpers.ts";

/** What comes of an example: a task, or the error of that name. */
type Result = Partial<Task> | { name: `${string}Error`; code?: string };

interface Row<MediaType extends string> {
  mediaType: MediaType;
  result: Result;
}

type Rows<Id extends keyof examples> = {
  [Status in keyof examples[Id]]: {
    [Name in keyof examples[Id][Status]]: Row<Extract<examples[Id][Status][Name], string>>;
  };
};

type Contract = {
  [Id in keyof operations & keyof examples]: {
    call: (client: Client, options: CallOptions) => Promise<Task>;
    answers: Rows<Id> & Record<keyof operations[Id]["responses"], unknown>;
  };
};

const json = (result: Result): Row<"application/json"> => ({ mediaType: "application/json", result });
const html = (result: Result): Row<"text/html"> => ({ mediaType: "text/html", result });

/** What both operations answer alike. */
const shared = {
  401: {
    keyMissingRelay: json({ name: "AuthenticationError" }),
    keyInvalidRelay: json({ name: "AuthenticationError", code: "invalid_api_key" }),
  },
  402: { quotaRelay: json({ name: "QuotaError", code: "insufficient_quota" }) },
  403: {
    modelForbiddenRelay: json({ name: "AuthenticationError" }),
    quotaRelay: json({ name: "QuotaError", code: "insufficient_quota" }),
    quotaTask: json({ name: "QuotaError", code: "pre_consume_token_quota_failed" }),
  },
  404: {
    noRouteRelay: json({ name: "NotThisApiError" }),
    notFoundTask: json({ name: "TaskNotFoundError", code: "task_not_exist" }),
  },
  429: {
    rateLimitRelay: json({ name: "RateLimitError", code: "rate_limit_exceeded" }),
    saturatedRelay: json({ name: "RateLimitError" }),
    quotaHiddenRelay: json({ name: "QuotaError", code: "insufficient_user_quota" }),
    quotaLocalTask: json({ name: "QuotaError", code: "pre_consume_token_quota_failed" }),
  },
  500: {
    fetchFailedTask: json({ name: "ServerError", code: "fail_to_fetch_task" }),
    noChannelTask: json({ name: "ServerError", code: "get_channel_failed" }),
    failedRelay: json({ name: "ServerError" }),
  },
  502: {
    upstreamFailedRelay: json({ name: "ServerError" }),
    badGatewayHtml: html({ name: "ServerError" }),
  },
  503: { noChannelRelay: json({ name: "ServerError", code: "model_not_found" }) },
  524: { timeoutHtml: html({ name: "ServerError" }) },
};

const contract: Contract = {
  queryVideo: {
    call: async (client, options) =>
      toTask(await queryVideo(client, { id: "asked:for" }, options), "asked:for"),
    answers: {
      200: {
        pending: json({
          id: "asked:for",
          status: "pending",
          outcome: "running",
          progress: undefined,
          videoUrl: undefined,
          enhancedPrompt: expect.stringMatching(/^A surreal .* colors\.$/),
          updatedAt: new Date("2025-06-19T08:52:47.003Z"),
        }),
        completed: json({
          status: "completed",
          outcome: "succeeded",
          progress: 100,
          videoUrl:
            "https://soruxgpt-saas-yimeng.soruxgpt.com/file_download/ca10efbb-ae64-426e-99f0-f365bc3cd941.mp4",
          prompt: "cat fish  --mode=custom",
          error: undefined,
          completedAt: new Date("2025-11-30T17:09:12Z"),
        }),
        processingVeo: json({
          status: "video_generation_completed",
          outcome: "running",
          videoUrl: undefined,
        }),
        completedVeo: json({ outcome: "succeeded", videoUrl: "https://media.example/veo/lighthouse.mp4" }),
        errorVeo: json({ status: "error", outcome: "failed", error: undefined }),
        processingDetail: json({ status: "pending", outcome: "running", progress: 42 }),
        completedDetail: json({
          outcome: "succeeded",
          videoUrl: "https://media.example/veo/door-upsampled.mp4",
          error: undefined,
          createdAt: new Date(1790000000099),
          completedAt: new Date(1790000246994),
        }),
        failedDetail: json({ outcome: "failed", error: undefined }),
        processingGrok: json({
          status: "processing",
          outcome: "running",
          updatedAt: new Date(1790000012000),
        }),
        failedGrok: json({ outcome: "failed", error: { message: "The prompt was refused by moderation" } }),
        unknownGrok: json({ status: "unknown", outcome: "running" }),
        queuedOpenai: json({ status: "queued", outcome: "running", progress: 0 }),
        processingOpenai: json({
          outcome: "running",
          progress: 64,
          videoUrl: undefined,
          completedAt: undefined,
        }),
        completedOpenai: json({
          outcome: "succeeded",
          progress: 100,
          videoUrl: "https://media.example/openai/tram.mp4",
        }),
        failedOpenai: json({
          outcome: "failed",
          error: { message: "The images must not show real people", code: "content_policy_violation" },
        }),
        cancelledOpenai: json({ status: "cancelled", outcome: "failed", error: undefined }),
        processingEnvelope: json({
          status: "processing",
          outcome: "running",
          progress: 40,
          videoUrl: undefined,
        }),
        completedEnvelope: json({
          status: "success",
          outcome: "succeeded",
          videoUrl: "https://media.example/envelope/fox.mp4",
        }),
        failedEnvelope: json({
          outcome: "failed",
          error: { message: "The upstream gave up after 10 minutes" },
        }),
      },
      400: {
        notFoundTask: json({ name: "TaskNotFoundError", code: "task_not_exist" }),
        badRequestTask: json({ name: "HttpError", code: "invalid_request" }),
      },
      ...shared,
    },
  },
  createVideo: {
    call: async (client, options) => {
      const body = await createVideo(client, { model: "veo3.1-fast", prompt: "A lighthouse" }, options);
      return toTask(body, readId(body) ?? "none");
    },
    answers: {
      200: {
        pendingVeo: json({ id: "veo3-fast-frames:1790000000-a1B2c3D4e5", outcome: "running" }),
        processingGrok: json({ id: "grok:6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b", outcome: "running" }),
        queuedOpenai: json({ id: "task_Ab3dEf6hIj9lMn2pQr5tUv8xYz1BcD4e", status: "queued" }),
        processingVidu: json({
          id: "7b6a5c4d-3e2f-4a1b-9c8d-7e6f5a4b3c2d",
          createdAt: new Date("2026-09-21T14:13:20.510Z"),
        }),
        submittedEnvelope: json({ id: "video_task_8h7g6f5e", status: "submitted", outcome: "running" }),
      },
      400: { badRequestTask: json({ name: "HttpError", code: "invalid_request" }) },
      413: { tooLargeTask: json({ name: "HttpError", code: "read_request_body_failed" }) },
      415: { wrongTypeRelay: json({ name: "HttpError", code: "invalid_request_error" }) },
      ...shared,
    },
  },
};

/** A client of the mock that keeps the status and the media type of what came. */
function observedClient() {
  const seen: unknown[] = [];
  const client = createClient({
    baseUrl: inject("mockUrl"),
    apiKey: "sk-test-0123456789abcdef",
    fetch: async (request) => {
      const response = await fetch(request);
      seen.push(response.status, response.headers.get("Content-Type")?.split(";")[0]);
      return response;
    },
  });
  return { client, seen };
}

describe.each(Object.entries(contract))("%s", (_, { call, answers }) => {
  const rows = Object.entries<Record<string, Row<string>>>(answers).flatMap(([status, named]) =>
    Object.entries(named).map(([example, row]) => ({ status, example, ...row })),
  );

  test.each(rows)("answers $status with $example", async ({ status, example, mediaType, result }) => {
    const { client, seen } = observedClient();
    const headers = { Prefer: `code=${status}, example=${example}`, Accept: mediaType };
    const answer = call(client, { headers });
    if (status === "200") {
      expect(await answer).toMatchObject(result);
    } else {
      expect(await rejection(answer)).toMatchObject({ ...result, status: Number(status) });
    }
    expect(seen).toEqual([Number(status), mediaType]);
  });
});
