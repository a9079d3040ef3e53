import type { Client } from "./create-client.ts";
import { pollerOf } from "./poller-of.ts";
import { requireText } from "./require-text.ts";
import type { FinalTask, SucceededTask } from "./task.ts";
import type { End, WaitStart } from "./wait.ts";
import { TaskFailedError } from "./wait-errors.ts";
import { toWaitSettings, type WaitOptions, type WaitSettings } from "./wait-options.ts";

/**
 * Wait until a task's video is there.
 *
 * @param id The id as the create call answered it.
 * @throws TaskFailedError if the task failed; what `watchTask` throws.
 */
export async function waitForTask(client: Client, id: string, options?: WaitOptions): Promise<SucceededTask> {
  return waitFor(client, id, toWaitSettings(options));
}

/** `waitForTask` with checked options, and a word on when to begin. */
export function waitFor(
  client: Client,
  id: string,
  settings: WaitSettings,
  start?: WaitStart,
): Promise<SucceededTask> {
  requireText("id", id);
  const { signal } = settings;
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const abort = () => wait.end({ error: signal?.reason });
    const onEnd = (end: End) => {
      signal?.removeEventListener("abort", abort);
      if (!("task" in end)) {
        reject(end.error);
      } else if (end.task.outcome === "failed") {
        reject(new TaskFailedError(end.task));
      } else {
        resolve(end.task);
      }
    };
    const wait = pollerOf(client)(id, settings, onEnd, start);
    signal?.addEventListener("abort", abort);
    // The first request is on its way already, and sending it may have aborted.
    if (signal?.aborted) {
      abort();
    }
  });
}

/** @throws TaskFailedError if a final task has failed. */
export function toSucceeded(task: FinalTask): SucceededTask {
  if (task.outcome === "failed") {
    throw new TaskFailedError(task);
  }
  return task;
}
