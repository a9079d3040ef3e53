import type { Client } from "./create-client.ts";
import { createPoller } from "./poller.ts";
import type { Poller } from "./wait.ts";

// Beside the clients and not in them: who only queries does not pay for it.
const pollers = new WeakMap<Client, Poller>();

/**
 * The poller of a client, made at its first wait.
 *
 * @throws TypeError if the client's `concurrency` or `maxRequestsPerSecond` can't be one.
 */
export function pollerOf(client: Client): Poller {
  const poller = pollers.get(client) ?? createPoller(client);
  pollers.set(client, poller);
  return poller;
}
