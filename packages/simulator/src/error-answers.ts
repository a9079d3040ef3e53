import type { components } from "@vidtask/types";
import { jsonReply, type Reply } from "./reply.ts";

type RelayError = components["schemas"]["RelayError"];
type TaskError = components["schemas"]["TaskError"];

/** An error of the gateway's front, in OpenAI's shape. */
export function relayError(
  status: number,
  error: RelayError["error"],
  headers?: Record<string, string>,
): Reply {
  const body: RelayError = { error: { type: "new_api_error", code: "", ...error } };
  return jsonReply(status, body, headers);
}

/** An error of the gateway's task relay: an envelope around null. */
export function taskError(status: number, code: TaskError["code"], message: string = code): Reply {
  const body: TaskError = { code, message, data: null };
  return jsonReply(status, body);
}

/** The gateway does not serve this route, or not with this method. */
export function noRoute({ method }: Request, { pathname }: URL): Reply {
  const message = `Invalid URL (${method} ${pathname})`;
  return relayError(404, { message, type: "invalid_request_error", param: "" });
}

/** The gateway does not know the task, or not yet. */
export function noSuchTask(): Reply {
  return taskError(400, "task_not_exist");
}

/** The key is not the gateway's. */
export function invalidKey(): Reply {
  return relayError(401, { message: "The API key is not valid", code: "invalid_api_key" });
}
