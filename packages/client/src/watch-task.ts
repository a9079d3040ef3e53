import { Channel } from "./channel.ts";
import type { Client } from "./create-client.ts";
import { requireText } from "./require-text.ts";
import { startWait, type WaitStart } from "./start-wait.ts";
import type { Task } from "./task.ts";
import { toWaitSettings, type WaitOptions } from "./wait-options.ts";

/**
 * Watch a task: the first answer, then each whose status, outcome, progress or video differs. Ends after a task that
 * failed or that succeeded with a video. Leaving the loop aborts what is in flight.
 *
 * @param id The id as the create call answered it.
 * @throws WaitTimeoutError when the time is up; MissingVideoError; the error of a poll that can't pass; the signal's
 * reason; TypeError for an option that can't be one.
 */
export function watchTask(
  client: Client,
  id: string,
  options: WaitOptions = {},
): AsyncGenerator<Task, void, undefined> {
  return watch(client, id, options);
}

/** `watchTask`, with a word on when to begin. */
export async function* watch(
  client: Client,
  id: string,
  options: WaitOptions,
  start?: WaitStart,
): AsyncGenerator<Task, void, undefined> {
  requireText("id", id);
  const settings = toWaitSettings(options);
  const { signal } = settings;
  signal?.throwIfAborted();
  const channel = new Channel<Task>();
  const wait = startWait(
    client,
    id,
    settings,
    { onTask: (task) => channel.push(task), onEnd: (_, failure) => channel.end(failure) },
    start,
  );
  const stop = () => {
    wait.end(undefined);
    channel.fail(signal?.reason);
  };
  signal?.addEventListener("abort", stop);
  try {
    yield* channel.read();
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}
