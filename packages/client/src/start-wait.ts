import type { Client } from "./create-client.ts";
import { Poller } from "./poller.ts";
import type { Task } from "./task.ts";
import { Wait, type WaitObserver } from "./wait.ts";
import type { WaitSettings } from "./wait-options.ts";

// Beside the clients and not in them: who only queries does not pay for it.
const pollers = new WeakMap<Client, Poller>();

/** When a wait begins. */
export interface WaitStart {
  /** Milliseconds until the first poll. Default: 0. */
  delay?: number;
  /** Whether the time-out runs from the first poll on, not from now. */
  fromFirstPoll?: boolean;
  /** What is known of the task already, and not to be reported again. */
  task?: Task;
}

/**
 * The poller of a client, made at its first wait.
 *
 * @throws TypeError if the client's `concurrency` or `maxRequestsPerSecond` can't be one.
 */
export function pollerOf(client: Client): Poller {
  const poller = pollers.get(client) ?? new Poller(client);
  pollers.set(client, poller);
  return poller;
}

/**
 * Begin to wait for a task. Its signal is not looked at: who begins several listens once for all of them.
 *
 * @returns The wait; `end` stops it.
 */
export function startWait(
  client: Client,
  id: string,
  settings: WaitSettings,
  observer: WaitObserver,
  { delay = 0, fromFirstPoll = false, task }: WaitStart = {},
): Wait {
  const poller = pollerOf(client);
  const wait = new Wait(id, settings, client.gateway, {
    onTask: observer.onTask,
    onEnd(ended, failure) {
      poller.delete(ended);
      observer.onEnd(ended, failure);
    },
  });
  wait.task = task;
  poller.add(wait, delay, !fromFirstPoll);
  return wait;
}
