import type { Wait } from "./wait.ts";
import { WaitTimeoutError } from "./wait-errors.ts";

/**
 * The error of a wait whose time is up.
 *
 * @param cause What kept it from its last answer, if something did.
 */
export function toTimeoutError({ id, settings, task, polledAt }: Wait, cause: unknown): WaitTimeoutError {
  const lastPoll = polledAt === undefined ? undefined : new Date(polledAt);
  return new WaitTimeoutError(id, settings.timeout, {
    task,
    polledAt: lastPoll,
    ...(cause !== undefined && { cause }),
  });
}
