import type { Client } from "./create-client.ts";
import type { SucceededTask, Task } from "./task.ts";
import { MissingVideoError, TaskFailedError } from "./wait-errors.ts";
import type { WaitOptions } from "./wait-options.ts";
import { watchTask } from "./watch-task.ts";

/**
 * Wait until a task's video is there.
 *
 * @param id The id as the create call answered it.
 * @throws TaskFailedError if the task failed; what `watchTask` throws.
 */
export async function waitForTask(client: Client, id: string, options?: WaitOptions): Promise<SucceededTask> {
  return lastOf(watchTask(client, id, options));
}

/**
 * The last task of a watch, which has its video.
 *
 * @param last What is known before the first.
 */
export async function lastOf(tasks: AsyncIterable<Task>, last?: Task): Promise<SucceededTask> {
  for await (const task of tasks) {
    last = task;
  }
  if (!last) {
    throw new Error("A watch ended without a task and without an error.");
  }
  return toSucceeded(last);
}

/** @throws TaskFailedError, or MissingVideoError, if the task did not succeed with a video. */
export function toSucceeded(task: Task): SucceededTask {
  if (isSucceeded(task)) {
    return task;
  }
  throw task.outcome === "failed" ? new TaskFailedError(task) : new MissingVideoError(task);
}

function isSucceeded(task: Task): task is SucceededTask {
  return task.outcome === "succeeded" && task.videoUrl !== undefined;
}
