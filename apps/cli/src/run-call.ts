import { type CallOptions, type Client, toTask } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { attempt, openClient } from "./open-client.ts";
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
    const body = await send(await openClient(io, flags), { signal: io.interrupt });
    createPrinter(io, flags, false).task(toTask(body, id));
    return undefined;
  });
}
