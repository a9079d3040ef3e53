import { errorCodes } from "@vidtask/types";
import { ServerError, type VidtaskError } from "./errors.ts";
import type { Gateway } from "./gateway.ts";
import type { Task } from "./task.ts";
import { toCodes, toError } from "./to-error.ts";

/**
 * The error that a task with the status `error` stands for. It counts by its code; a code that says nothing gives
 * undefined, as does another status.
 */
export function toErrorOfStatus(gateway: Gateway, task: Task): VidtaskError | undefined {
  if (task.status !== "error") {
    return undefined;
  }
  const codes = toCodes(task.raw);
  const known: readonly string[] = Object.values(errorCodes).flat();
  return codes.some((code) => known.includes(code) || /^[45]\d\d$/.test(code))
    ? toError(gateway, new Response(), JSON.stringify(task.raw), 0)
    : undefined;
}

/** The error to report for a first `error` without a code: the second in a row is final. */
export function toFirstErrorOfStatus(task: Task): VidtaskError {
  const message = `Task ${task.id} answered the status error without a code; a second one in a row is its end.`;
  return new ServerError(message, { status: 200, taskId: task.id, task });
}
