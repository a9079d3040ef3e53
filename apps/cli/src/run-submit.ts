import {
  type CallOptions,
  type Client,
  type Submit,
  submitAndWait,
  submitTask,
  VidtaskError,
} from "@vidtask/client";
import type { RequestId } from "@vidtask/contract/request";
import { checkBatchUsage } from "./batch/batch-flags.ts";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { beginCreate, type CreateEntry } from "./journal/create-entry.ts";
import { Journal } from "./journal/journal.ts";
import { noteTask } from "./journal/note-task.ts";
import { attempt, openClient } from "./open-client.ts";
import { createPrinter } from "./printer.ts";
import { createProgress } from "./progress.ts";
import { toInterrupted } from "./run-wait.ts";
import { type Submission, toWholeBody } from "./submission.ts";
import type { SubmitFlags } from "./wait-flags.ts";

/** Call the API once to start a task, which is paid for; print it, or with `--wait` what becomes of it. */
export function runSubmit<Id extends RequestId>(
  io: Io,
  flags: CallFlags & SubmitFlags,
  submission: Submission<Id>,
): Promise<Error | undefined> {
  return attempt(async () => {
    checkBatchUsage(flags);
    if (flags.from !== undefined) {
      // Loaded here: nothing else needs the validators.
      const { runBatch } = await import("./batch/run-batch.ts");
      return runBatch(io, { ...flags, from: flags.from }, submission);
    }
    const { operation, send } = submission;
    const body = toWholeBody(submission);
    const client = await openClient(io, flags);
    const journal = flags.noJournal ? undefined : new Journal(io);
    const entry = await beginCreate(io, journal, client, { operation, body }, flags);
    const bound = (options: CallOptions) => send(client, body, options);
    if (flags.wait) {
      return waitForIt(io, flags, client, bound, entry, journal);
    }
    return submit(io, flags, bound, entry);
  });
}

async function submit(
  io: Io,
  flags: CallFlags & SubmitFlags,
  send: Submit,
  entry: CreateEntry,
): Promise<undefined> {
  const task = await submitTask(send, { signal: io.interrupt }).catch((error) => {
    entry.rejected(error);
    throw error;
  });
  entry.accepted(task);
  createPrinter(io, flags, false).task(task);
}

async function waitForIt(
  io: Io,
  flags: CallFlags & SubmitFlags,
  client: Client,
  send: Submit,
  entry: CreateEntry,
  journal: Journal | undefined,
): Promise<Error | undefined> {
  const printer = createPrinter(io, flags, false);
  const progress = createProgress(io, flags);
  let id: string | undefined;
  try {
    const task = await submitAndWait(client, send, {
      ...progress.callbacks,
      interval: flags.interval,
      timeout: flags.timeout,
      signal: io.interrupt,
      onUpdate(task) {
        if (id === undefined) {
          entry.accepted(task);
          // At once and in full: a bar may cut it, and who ends this process needs it.
          progress.note(`Created ${task.id}. To wait for it again: vidtask wait ${task.id}`);
        }
        id = task.id;
        progress.callbacks.onUpdate(task);
      },
    });
    progress.stop();
    printer.task(task);
    noteTask(io, journal, entry.key, task, task.videoUrl !== undefined);
    return undefined;
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
}
