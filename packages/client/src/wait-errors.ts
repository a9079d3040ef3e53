import { VidtaskError } from "./errors.ts";
import { readId } from "./read-id.ts";
import { readPlace } from "./read-place.ts";
import type { Task } from "./task.ts";

/** The task failed. `task.error` says why, if the gateway does. */
export class TaskFailedError extends VidtaskError {
  static override readonly name: string = "TaskFailedError";
  declare task: Task;

  constructor(task: Task) {
    const { id, status, error } = task;
    const reason = error ? ` (${error.message})` : " without a reason";
    super(`Task ${id} ended as ${status}${reason}: change the request before you create it again.`, {
      taskId: id,
      task,
    });
  }
}

/** The task succeeded, but no video came with it, nor in three more polls. */
export class MissingVideoError extends VidtaskError {
  static override readonly name: string = "MissingVideoError";
  declare task: Task;

  constructor(task: Task) {
    super(`Task ${task.id} is ${task.status} but has no video: query again later.`, {
      taskId: task.id,
      task,
    });
  }
}

/** The wait's time was up before the task's end. The task goes on. */
export class WaitTimeoutError extends VidtaskError {
  static override readonly name: string = "WaitTimeoutError";
  /** When the task was last asked for; undefined if it never was. */
  declare readonly polledAt: Date | undefined;

  /** @param details What is known of the wait; `cause` is the error of its last poll, if it had one. */
  constructor(
    taskId: string,
    timeout: number,
    details: { task: Task | undefined; polledAt: Date | undefined; cause?: unknown },
  ) {
    const status = details.task?.status ?? "unanswered";
    super(`Task ${taskId} was ${status} after ${timeout} ms; it goes on: wait for it again.`, {
      taskId,
      ...details,
    });
  }
}

/** A create whose answer did not come: it may have been accepted and billed. `cause` says what happened. */
export class SubmissionUnknownError extends VidtaskError {
  static override readonly name: string = "SubmissionUnknownError";

  constructor(cause: unknown) {
    // What happened, without its advice, which is about other calls.
    const reason = `${readPlace(cause, "/message") ?? cause}`.replace(/: [^:]*$/, "");
    const taskId = readId(readPlace(cause, "/body"));
    super(`The create may have been accepted and billed; do not send it again (${reason}).`, {
      cause,
      taskId,
    });
  }
}
