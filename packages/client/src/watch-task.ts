import { Channel } from "./channel.ts";
import type { Client } from "./create-client.ts";
import { pollerOf } from "./poller-of.ts";
import { requireText } from "./require-text.ts";
import type { Task } from "./task.ts";
import type { End } from "./wait.ts";
import { toWaitSettings, type WaitOptions } from "./wait-options.ts";

/**
 * Watch a task: the first answer, then each whose status, outcome, progress or video differs. Ends after a task that
 * failed or that succeeded with a video. Leaving the loop aborts what is in flight.
 *
 * @param id The id as the create call answered it.
 * @throws WaitTimeoutError when the time is up; MissingVideoError; the error of a poll that can't pass; the signal's
 * reason; TypeError for an option that can't be one.
 */
export async function* watchTask(
  client: Client,
  id: string,
  options: WaitOptions = {},
): AsyncGenerator<Task, void, undefined> {
  requireText("id", id);
  const settings = toWaitSettings(options);
  const { signal, onUpdate } = settings;
  signal?.throwIfAborted();
  const channel = new Channel<Task>();
  settings.onUpdate = (task) => {
    const done = onUpdate?.(task);
    channel.push(task);
    return done;
  };
  const onEnd = (end: End) => channel.end("task" in end ? undefined : end);
  const wait = pollerOf(client)(id, settings, onEnd);
  const stop = () => {
    wait.end({ error: undefined });
    channel.fail(signal?.reason);
  };
  signal?.addEventListener("abort", stop);
  // The first request is on its way already, and sending it may have aborted.
  if (signal?.aborted) {
    stop();
  }
  try {
    yield* channel.read();
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}
