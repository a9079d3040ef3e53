// Generated from openapi/openapi.yaml by packages/client/scripts/generate.ts. Do not edit.

import type { CallOptions, Client } from "../create-client.ts";
import type { Answer, Body, Query } from "../operation-types.ts";
import { parseResponse } from "../parse-response.ts";

/**
 * Query a video task: `GET /v1/video/query`.
 *
 * Tells how one task goes. It costs nothing, as far as is known. Ask every five seconds or slower, and stop at a status
 * word whose outcome is final (see `TaskStatus`). The request has no body.
 */
export async function queryVideo(
  client: Client,
  query: Query<"queryVideo">,
  options: CallOptions = {},
): Promise<Answer<"queryVideo">> {
  const { response } = await client.GET("/v1/video/query", {
    ...options,
    params: { query },
    parseAs: "stream",
  });
  return parseResponse<"queryVideo">(client.gateway, response, options.signal);
}

/**
 * Create a video task: `POST /v1/video/create`.
 *
 * Starts one task, which is paid for. No gateway documents an idempotency key: a create call whose answer was lost may
 * have been accepted and billed, and sending it again may start a second task.
 */
export async function createVideo(
  client: Client,
  body: Body<"createVideo">,
  options: CallOptions = {},
): Promise<Answer<"createVideo">> {
  const { response } = await client.POST("/v1/video/create", { ...options, body, parseAs: "stream" });
  return parseResponse<"createVideo">(client.gateway, response, options.signal);
}
