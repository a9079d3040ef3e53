import type { Client } from "./create-client.ts";
import { Poller } from "./poller.ts";
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
  { delay = 0, fromFirstPoll = false }: WaitStart = {},
): Wait {
  let poller = pollers.get(client);
  if (!poller) {
    poller = new Poller(client);
    pollers.set(client, poller);
  }
  const owner = poller;
  const wait = new Wait(id, settings, client.gateway, {
    onTask: observer.onTask,
    onEnd(ended, failure) {
      owner.delete(ended);
      observer.onEnd(ended, failure);
    },
  });
  owner.add(wait, delay, !fromFirstPoll);
  return wait;
}
