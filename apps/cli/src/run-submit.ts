import {
  type CallOptions,
  type Client,
  submitAndWait,
  submitTask,
  type Task,
  VidtaskError,
} from "@vidtask/client";
import type { RequestId } from "@vidtask/contract/request";
import { checkBatchUsage } from "./batch/batch-flags.ts";
import type { CallFlags } from "./call-flags.ts";
import type { SavedVideo } from "./download/render-saved.ts";
import type { Io } from "./io.ts";
import { beginCreate, type CreateEntry } from "./journal/create-entry.ts";
import { Journal } from "./journal/journal.ts";
import { noteTask } from "./journal/note-task.ts";
import { writeEvent } from "./journal/write-event.ts";
import { attempt, openClient } from "./open-client.ts";
import { createPrinter } from "./printer.ts";
import { createProgress } from "./progress.ts";
import { readBaseUrl } from "./settings.ts";
import { type Submission, toWholeBody } from "./submission.ts";
import { checkSubmitUsage, type SubmitFlags } from "./submit-flags.ts";
import { toCommand, toFlagWords } from "./to-command.ts";
import { toInterrupted } from "./to-interrupted.ts";

/** A create that is under way, and what it is recorded in. */
interface Call {
  io: Io;
  flags: CallFlags & SubmitFlags;
  client: Client;
  journal: Journal | undefined;
  entry: CreateEntry;
  send(options: CallOptions): Promise<unknown>;
}

/**
 * Call the API once to start a task, which is paid for; print it, or with `--wait` what becomes of it. With `--download`
 * its video is downloaded too; with `--from` there is a call for each line of a file.
 */
export function runSubmit<Id extends RequestId>(
  io: Io,
  flags: CallFlags & SubmitFlags,
  submission: Submission<Id>,
): Promise<Error | undefined> {
  return attempt(async () => {
    checkSubmitUsage(flags);
    checkBatchUsage(flags);
    const given = await submission.body();
    if (flags.from !== undefined) {
      // Loaded here: nothing else needs the validators.
      const { runBatch } = await import("./batch/run-batch.ts");
      return runBatch(io, { ...flags, from: flags.from }, submission, given);
    }
    const { operation, send } = submission;
    const body = toWholeBody(submission, given);
    if (flags.print) {
      const { printRequest } = await import("./print/print-request.ts");
      await printRequest(io, await readBaseUrl(io, flags), (client) => send(client, body, {}));
      return undefined;
    }
    const client = await openClient(io, flags);
    const { download } = flags;
    if (download !== undefined) {
      // Before anything is paid for.
      await (await import("./download/check-target.ts")).checkTarget(download || undefined, flags.overwrite);
    }
    const journal = flags.noJournal ? undefined : new Journal(io);
    const entry = await beginCreate(io, journal, client, { operation, body }, flags);
    const call: Call = { io, flags, client, journal, entry, send: (options) => send(client, body, options) };
    return download === undefined && !flags.wait ? submit(call) : submitAndShow(call);
  });
}

async function submit({ io, flags, entry, send }: Call): Promise<undefined> {
  const task = await submitTask(send, { signal: io.interrupt }).catch((error) => {
    entry.rejected(error);
    throw error;
  });
  entry.accepted(task);
  createPrinter(io, flags, false).task(task);
}

async function submitAndShow(call: Call): Promise<Error | undefined> {
  const { io, flags, client, journal, entry, send } = call;
  const progress = createProgress(io, flags);
  const printer = createPrinter(io, flags, false);
  let id: string | undefined;
  let task: Task;
  try {
    task = await submitAndWait(client, send, {
      ...progress.callbacks,
      interval: flags.interval,
      timeout: flags.timeout,
      signal: io.interrupt,
      onUpdate(task) {
        if (id === undefined) {
          entry.accepted(task);
          // At once and in full: a bar may cut it, and who ends this process needs it.
          const command = toCommand("wait", [task.id], toFlagWords(flags));
          progress.note(`Created ${task.id}. To wait for it again: ${command}`);
        }
        id = task.id;
        progress.callbacks.onUpdate(task);
      },
    });
  } catch (error) {
    progress.stop();
    if (id === undefined) {
      entry.rejected(error);
      throw error;
    }
    if (error instanceof VidtaskError && error.task) {
      noteTask(io, journal, entry.key, error.task, false);
    }
    printer.failure(id, error);
    return error instanceof VidtaskError ? error : toInterrupted(io, error, [id], flags);
  }
  progress.stop();
  if (flags.download === undefined) {
    printer.task(task, undefined, (error) => noteTask(io, journal, entry.key, task, !error));
    return undefined;
  }
  return finish(call, task);
}

/** Download the video of a task, and print both. The task is printed whatever becomes of the file: it is paid for. */
async function finish({ io, flags, client, journal, entry }: Call, task: Task): Promise<Error | undefined> {
  // Not yet shown: whatever ends this now, `vidtask resume` downloads it.
  noteTask(io, journal, entry.key, task, false);
  const { downloadTask } = await import("./download/download-task.ts");
  let saved: SavedVideo | undefined;
  try {
    saved = await downloadTask(io, client, task, flags);
    const { file, sha256 } = saved;
    writeEvent(io, journal, { event: "download", key: entry.key, file, sha256 });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  } finally {
    createPrinter(io, flags, false).task(task, saved);
  }
}
