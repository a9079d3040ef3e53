import { errorKinds, errorPlaces } from "@vidtask/types";
import { ServerError, type VidtaskError } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import { readPlace, toText } from "./read-place.ts";
import type { Task } from "./task.ts";
import { toError } from "./to-error.ts";

/**
 * The error that a task with the status `error` stands for. It counts by its code; a code that says nothing gives
 * undefined, as does another status.
 */
export function toErrorOfStatus(gateway: Gateway, task: Task): VidtaskError | undefined {
  if (task.status !== "error") {
    return undefined;
  }
  const codes = errorPlaces.code.map((place) =>
    toText(readPlace(task.raw, place))
      ?.toLowerCase()
      .replace(/^local:/, ""),
  );
  const known: readonly string[] = Object.values(errorKinds).flat();
  const status = codes.map(Number).find((code) => code >= 400 && code < 600);
  if (status === undefined && !codes.some((code) => code !== undefined && known.includes(code))) {
    return undefined;
  }
  return toError(gateway, new Response(), JSON.stringify(task.raw), status ?? 500);
}

/** The error to report for a first `error` without a code: the second in a row is final. */
export function toFirstErrorOfStatus(task: Task): VidtaskError {
  const message = `Task ${task.id} answered the status error without a code; a second one in a row is its end.`;
  return new ServerError(message, { status: 200, taskId: task.id, task });
}
