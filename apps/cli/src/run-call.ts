import {
  type CallOptions,
  type Client,
  MissingVideoError,
  type Task,
  TaskFailedError,
  toTask,
} from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { findTaskUrl, openTaskClient } from "./journal/open-task-client.ts";
import { attempt } from "./open-client.ts";
import { createPrinter } from "./printer.ts";
import type { QueryFlags } from "./query-flags.ts";

/** One function of `@vidtask/client/operations`, with its inputs bound. */
export type Send = (client: Client, options: CallOptions) => Promise<unknown>;

/**
 * Call the API once and print the task that it answers.
 *
 * @param id The id that is asked for.
 */
export function runCall(
  io: Io,
  flags: CallFlags & QueryFlags,
  send: Send,
  id: string,
): Promise<Error | undefined> {
  return attempt(async () => {
    if (flags.print) {
      const { printRequest } = await import("./print/print-request.ts");
      await printRequest(io, await findTaskUrl(io, flags, [id]), (client) => send(client, {}));
      return undefined;
    }
    const { client, heard } = await openTaskClient(io, flags, [id]);
    const task = toTask(await send(client, { signal: io.interrupt }), id);
    createPrinter(io, flags, false).task(task, undefined, (error) => heard(task, !error));
    return flags.exitStatus ? toError(task) : undefined;
  });
}

/** What a wait for the task would end with, if it has ended without a video. */
function toError(task: Task): Error | undefined {
  if (task.outcome === "failed") {
    return new TaskFailedError(task);
  }
  return task.outcome === "succeeded" && !task.videoUrl ? new MissingVideoError(task) : undefined;
}
