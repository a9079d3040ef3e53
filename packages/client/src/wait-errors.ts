import { ResponseError, VidtaskError } from "./errors.ts";
import { readId } from "./read-id.ts";
import type { Task } from "./task.ts";

/** The task failed. `task.error` says why, if the gateway does. */
export class TaskFailedError extends VidtaskError {
  static override readonly name: string = "TaskFailedError";
  declare task: Task;

  constructor(task: Task) {
    const reason = task.error ? ` (${task.error.message})` : " without a reason";
    super(
      `Task ${task.id} ended as ${task.status}${reason}; change the request before you create it again.`,
      {
        taskId: task.id,
        task,
      },
    );
  }
}

/** The task succeeded, but no video came with it, nor in three more polls. */
export class MissingVideoError extends VidtaskError {
  static override readonly name: string = "MissingVideoError";
  declare task: Task;

  constructor(task: Task) {
    super(
      `Task ${task.id} is ${task.status} but has no video; query it later, or ask the gateway about it.`,
      {
        taskId: task.id,
        task,
      },
    );
  }
}

/** The wait's time was up before the task's end. The task goes on. */
export class WaitTimeoutError extends VidtaskError {
  static override readonly name: string = "WaitTimeoutError";
  /** When the task was last asked for; undefined if it never was. */
  declare readonly polledAt: Date | undefined;

  /** @param details `cause` is the error of the last poll, if it had one. */
  constructor(
    taskId: string,
    timeout: number,
    details: { task: Task | undefined; polledAt: Date | undefined; cause: unknown },
  ) {
    const status = details.task ? `was ${details.task.status}` : "had not answered";
    super(`Task ${taskId} ${status} after ${timeout} ms; it goes on: wait for the same id again.`, {
      taskId,
      task: details.task,
      ...(details.cause === undefined ? {} : { cause: details.cause }),
    });
    this.polledAt = details.polledAt;
  }
}

/** A create whose answer did not come: it may have been accepted and billed. `cause` says what happened. */
export class SubmissionUnknownError extends VidtaskError {
  static override readonly name: string = "SubmissionUnknownError";

  constructor(cause: unknown) {
    // What happened, without its advice, which is about queries.
    const message = cause instanceof Error ? cause.message : cause;
    const reason = cause instanceof VidtaskError ? cause.message.replace(/: [^:]*$/, "") : message;
    const taskId = cause instanceof ResponseError ? readId(cause.body) : undefined;
    super(`The create may have been accepted and billed; do not send it again (${reason}).`, {
      cause,
      taskId,
    });
  }
}
