import { Channel } from "./channel.ts";
import { checkNumber } from "./check-number.ts";
import type { Client } from "./create-client.ts";
import { pollerOf } from "./poller-of.ts";
import { requireText } from "./require-text.ts";
import type { SucceededTask } from "./task.ts";
import type { End, Wait } from "./wait.ts";
import { toSucceeded } from "./wait-for-task.ts";
import { toWaitSettings, type WaitOptions } from "./wait-options.ts";

/** How to wait for many tasks. Each task's `timeout` counts from its first poll. */
export interface WaitForTasksOptions extends WaitOptions {
  /** How many tasks are waited for at once, or have settled unread; more ids are not pulled. Default: 10,000. */
  maxWaiting?: number | undefined;
}

/** What became of one id. */
export type SettledTask = { id: string; task: SucceededTask } | { id: string; error: unknown };

/**
 * Wait for many tasks. Yields what became of each id, in the order in which they settle; the failure of one loses no
 * other. An id that comes again while it is waited for joins that wait, and is yielded as often as it came.
 *
 * @param ids Pulled as there is room, so that a million of them never sit in memory.
 * @throws TypeError for an option that can't be one; the signal's reason; what `ids` throws.
 */
export async function* waitForTasks(
  client: Client,
  ids: Iterable<string> | AsyncIterable<string>,
  options: WaitForTasksOptions = {},
): AsyncGenerator<SettledTask, void, undefined> {
  const settings = toWaitSettings(options);
  const { signal } = settings;
  const { maxWaiting = 10_000 } = options;
  checkNumber("maxWaiting", maxWaiting);
  if (typeof ids === "string") {
    throw new TypeError("ids must be a list of ids, not one id");
  }
  signal?.throwIfAborted();

  const poller = pollerOf(client);
  const channel = new Channel<SettledTask>();
  const waits = new Map<string, { wait: Wait; times: number }>();
  const iterator = Symbol.asyncIterator in ids ? ids[Symbol.asyncIterator]() : ids[Symbol.iterator]();
  /** Ids that were pulled: those waited for, each as often as it came, and those settled but not read. */
  let open = 0;
  let isPulling = false;
  let isExhausted = false;

  /** Pull ids until there is no more room, or no more of them. */
  async function pull(): Promise<void> {
    if (isPulling) {
      return;
    }
    isPulling = true;
    while (!isExhausted && open < maxWaiting) {
      const { done, value } = await iterator.next();
      if (done) {
        isExhausted = true;
      } else if (!isExhausted) {
        begin(value);
      }
    }
    isPulling = false;
    if (isExhausted && waits.size === 0) {
      channel.end();
    }
  }

  function begin(id: string): void {
    requireText("id", id);
    open += 1;
    const known = waits.get(id);
    if (known) {
      known.times += 1;
      return;
    }
    const wait = poller(id, settings, (end) => settle(id, end), { timeout: Number.POSITIVE_INFINITY });
    waits.set(id, { wait, times: 1 });
  }

  function settle(id: string, end: End): void {
    const { times = 0 } = waits.get(id) ?? {};
    waits.delete(id);
    const settled = toSettled(id, end);
    for (let time = 0; time < times; time += 1) {
      channel.push(settled);
    }
    pull().catch(fail);
  }

  function fail(error: unknown): void {
    stop();
    channel.fail(error);
  }

  function stop(): void {
    isExhausted = true;
    for (const { wait } of waits.values()) {
      wait.end({ error: undefined });
    }
  }

  const onAbort = () => fail(signal?.reason);
  signal?.addEventListener("abort", onAbort);
  try {
    pull().catch(fail);
    for await (const settled of channel.read()) {
      open -= 1;
      pull().catch(fail);
      yield settled;
    }
  } finally {
    signal?.removeEventListener("abort", onAbort);
    stop();
    // Not awaited: a source that is itself waiting may take for ever.
    (async () => iterator.return?.())().catch(() => {});
  }
}

function toSettled(id: string, end: End): SettledTask {
  try {
    return "task" in end ? { id, task: toSucceeded(end.task) } : { id, ...end };
  } catch (error) {
    return { id, error };
  }
}
