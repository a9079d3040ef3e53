import { noChannelCodes } from "@vidtask/types";
import { toConnectionFailure } from "./connection-failure.ts";
import type { CallOptions, Client } from "./create-client.ts";
import { NetworkError, ParseError, ResponseError, ServerError, TaskNotFoundError } from "./errors.ts";
import { createVideo } from "./generated/operations.ts";
import type { Body } from "./operation-types.ts";
import { readId } from "./read-id.ts";
import type { Task } from "./task.ts";
import { toCodes } from "./to-error.ts";
import { toTask } from "./to-task.ts";
import { SubmissionUnknownError } from "./wait-errors.ts";

/** An operation that starts a task, with its inputs bound. */
export type Submit = (options: CallOptions) => Promise<unknown>;

/**
 * Create a task. It is paid for, so it is sent once, whatever happens.
 *
 * @returns The task, with the id to ask for. Keep it: no gateway can list tasks.
 * @throws SubmissionUnknownError if it may have been accepted and billed; any other error means that it was not.
 */
export function createTask(client: Client, body: Body<"createVideo">, options?: CallOptions): Promise<Task> {
  return submitTask((callOptions) => createVideo(client, body, callOptions), options);
}

/**
 * Make a call that starts a task, as `createTask` does, with another operation of `@vidtask/client/operations`.
 *
 * @param send The operation with its inputs bound.
 */
export async function submitTask(send: Submit, options: CallOptions = {}): Promise<Task> {
  options.signal?.throwIfAborted();
  // Until it is known not to be: middleware may send another request than the one that tells.
  let isSent: true | undefined = true;
  const onSend = (value?: true) => {
    isSent = value;
  };
  const watched = { ...options, onSend };
  const answer = await send(watched).catch((error) => {
    // Whatever its reason is, the caller's abort came in the middle of the request.
    const isAbort = options.signal?.aborted && error === options.signal.reason;
    throw isSent && (isAbort || mayBeAccepted(error)) ? new SubmissionUnknownError(error) : error;
  });
  const id = readId(answer);
  if (!id) {
    // The body may be the only trace of a paid task.
    const cause = new ParseError("The gateway answered no id.", {
      status: 200,
      body: answer,
    });
    throw new SubmissionUnknownError(cause);
  }
  return toTask(answer, id);
}

/** Refusals of a 2xx or 5xx that do not tell what became of the task; the others come before it. */
const UNCLEAR = [ServerError, TaskNotFoundError, ParseError];

/** Whether the gateway may have accepted a create that ended with this error. */
function mayBeAccepted(error: unknown): boolean {
  if (error instanceof ResponseError) {
    const { status, body } = error;
    const noChannel: readonly string[] = noChannelCodes;
    // What the gateway refused with a 3xx or 4xx it did not accept; a channel that is missing made nothing.
    return (
      (status >= 500 || status < 300) &&
      UNCLEAR.some((kind) => error instanceof kind) &&
      !toCodes(body).some((code) => noChannel.includes(code))
    );
  }
  // Any other error came before the request: an option that can't be one, or no key.
  return error instanceof NetworkError && !toConnectionFailure(error);
}
