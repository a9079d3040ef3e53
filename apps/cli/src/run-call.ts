import { type CallOptions, type Client, toTask } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { openTaskClient } from "./journal/open-task-client.ts";
import { attempt } from "./open-client.ts";
import { createPrinter } from "./printer.ts";

/** One function of `@vidtask/client/operations`, with its inputs bound. */
export type Send = (client: Client, options: CallOptions) => Promise<unknown>;

/**
 * Call the API once and print the task that it answers.
 *
 * @param id The id that is asked for.
 */
export function runCall(io: Io, flags: CallFlags, send: Send, id: string): Promise<Error | undefined> {
  return attempt(async () => {
    const { client, heard } = await openTaskClient(io, flags, [id]);
    const task = toTask(await send(client, { signal: io.interrupt }), id);
    createPrinter(io, flags, false).task(task);
    heard(task, true);
    return undefined;
  });
}
