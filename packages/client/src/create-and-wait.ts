import type { Client } from "./create-client.ts";
import { type Submit, submitTask } from "./create-task.ts";
import { createVideo } from "./generated/operations.ts";
import type { Body } from "./operation-types.ts";
import { pollerOf } from "./poller-of.ts";
import { isFinal, type SucceededTask } from "./task.ts";
import { toSucceeded, waitFor } from "./wait-for-task.ts";
import { toWaitSettings, type WaitOptions } from "./wait-options.ts";

/**
 * Create a task and wait until its video is there. `onUpdate` gets the created task first: keep its id there, and the
 * task is not lost if this process is.
 *
 * @param options `timeout` counts from the answer to the create on; the client's `createTimeout` bounds that.
 * @throws What `createTask` and `waitForTask` throw. Only what comes before the first `onUpdate` is about the create.
 */
export function createAndWait(
  client: Client,
  body: Body<"createVideo">,
  options?: WaitOptions,
): Promise<SucceededTask> {
  return submitAndWait(client, (callOptions) => createVideo(client, body, callOptions), options);
}

/**
 * Make a call that starts a task, and wait, as `createAndWait` does, with another operation of
 * `@vidtask/client/operations`.
 *
 * @param send The operation with its inputs bound.
 */
export async function submitAndWait(
  client: Client,
  send: Submit,
  options?: WaitOptions,
): Promise<SucceededTask> {
  const settings = toWaitSettings(options);
  const { interval, timeout, onUpdate, signal } = settings;
  // What can't be waited for must not be paid for.
  pollerOf(client);
  const task = await submitTask(send, { signal });
  await onUpdate?.(task);
  if (isFinal(task) && task.status !== "error") {
    return toSucceeded(task);
  }
  // A task that has just begun has no news worth a poll.
  return waitFor(client, task.id, settings, { task, delay: Math.min(3 * interval, timeout / 2) });
}
