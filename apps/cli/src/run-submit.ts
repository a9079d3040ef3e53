import { type Client, submitAndWait, submitTask, type Task, VidtaskError } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import type { SavedVideo } from "./download/render-saved.ts";
import type { Io } from "./io.ts";
import { attempt, openClient } from "./open-client.ts";
import { createPrinter, type Printer } from "./printer.ts";
import { createProgress } from "./progress.ts";
import type { Send } from "./run-call.ts";
import { toInterrupted } from "./to-interrupted.ts";
import type { SubmitFlags } from "./wait-flags.ts";

/**
 * Call the API once to start a task, which is paid for; print it, or with `--wait` what becomes of it. With `--download`
 * its video is downloaded too.
 */
export function runSubmit(io: Io, flags: CallFlags & SubmitFlags, send: Send): Promise<Error | undefined> {
  return attempt(async () => {
    const client = await openClient(io, flags);
    const printer = createPrinter(io, flags, false);
    const bound = (options: Parameters<Send>[1]) => send(client, options);
    const { download } = flags;
    if (download !== undefined) {
      // Before anything is paid for.
      await (await import("./download/check-target.ts")).checkTarget(download || undefined, flags.overwrite);
    } else if (!flags.wait) {
      printer.task(await submitTask(bound, { signal: io.interrupt }));
      return undefined;
    }
    const progress = createProgress(io, flags);
    let id: string | undefined;
    let task: Task;
    try {
      task = await submitAndWait(client, bound, {
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
    } catch (error) {
      progress.stop();
      if (id === undefined) {
        throw error;
      }
      printer.failure(id, error);
      return error instanceof VidtaskError ? error : toInterrupted(io, error, [id], flags);
    }
    progress.stop();
    if (download === undefined) {
      printer.task(task);
      return undefined;
    }
    return finish(io, client, task, flags, printer);
  });
}

/** Download the video of a task, and print both. The task is printed whatever becomes of the file: it is paid for. */
async function finish(
  io: Io,
  client: Client,
  task: Task,
  flags: CallFlags & SubmitFlags,
  printer: Printer,
): Promise<Error | undefined> {
  const { downloadTask } = await import("./download/download-task.ts");
  let saved: SavedVideo | undefined;
  try {
    saved = await downloadTask(io, client, task, flags);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    printer.task(task, saved);
  }
}
