import { submitAndWait, submitTask, VidtaskError } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { attempt, openClient } from "./open-client.ts";
import { createPrinter } from "./printer.ts";
import { createProgress } from "./progress.ts";
import type { Send } from "./run-call.ts";
import { toInterrupted } from "./run-wait.ts";
import type { SubmitFlags } from "./wait-flags.ts";

/** Call the API once to start a task, which is paid for; print it, or with `--wait` what becomes of it. */
export function runSubmit(io: Io, flags: CallFlags & SubmitFlags, send: Send): Promise<Error | undefined> {
  return attempt(async () => {
    const client = openClient(io, flags);
    const printer = createPrinter(io, flags, false);
    const bound = (options: Parameters<Send>[1]) => send(client, options);
    if (!flags.wait) {
      printer.task(await submitTask(bound, { signal: io.interrupt }));
      return undefined;
    }
    const progress = createProgress(io, flags);
    let id: string | undefined;
    try {
      const task = await submitAndWait(client, bound, {
        ...progress.callbacks,
        interval: flags.interval,
        timeout: flags.timeout,
        signal: io.interrupt,
        onUpdate(task) {
          if (id === undefined) {
            // At once and in full: a bar may cut it, and who ends this process needs it.
            progress.note(`Created ${task.id}. To wait for it again: vidtask wait ${task.id}`);
          }
          id = task.id;
          progress.callbacks.onUpdate(task);
        },
      });
      progress.stop();
      printer.task(task);
      return undefined;
    } catch (error) {
      progress.stop();
      if (id === undefined) {
        throw error;
      }
      printer.failure(id, error);
      return error instanceof VidtaskError ? error : toInterrupted(io, error, [id], flags);
    }
  });
}
