import { mkdir } from "node:fs/promises";
import { type Client, type SettledTask, VidtaskError, waitForTasks } from "@vidtask/client";
import type { CallFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import { createDownloadQueue } from "../download/download-queue.ts";
import { toSavedVideo } from "../download/render-saved.ts";
import { saveVideo } from "../download/save-video.ts";
import { toCommonExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { attempt } from "../open-client.ts";
import { createPrinter } from "../printer.ts";
import { createProgress } from "../progress.ts";
import { toCommand, toFlagWords } from "../to-command.ts";
import { toInterruptedAs } from "../to-interrupted.ts";
import type { WaitFlags } from "../wait-flags.ts";
import { groupRecords, type RecordGroup } from "./group-records.ts";
import { Journal } from "./journal.ts";
import { isOpen } from "./journal-record.ts";
import { noteSkipped } from "./note-skipped.ts";
import { noteTask } from "./note-task.ts";
import { writeEvent } from "./write-event.ts";

/** The flags of `vidtask resume`. */
export interface ResumeFlags extends Omit<CallFlags, "apiKeyStdin">, WaitFlags {
  dir?: string;
}

/** Wait for all tasks of the journal that are still open, and download each as it is done. */
export function runResume(io: Io, flags: ResumeFlags): Promise<Error | undefined> {
  return attempt(async () => {
    const folder = flags.dir ?? ".";
    const journal = new Journal(io);
    const open = journal.read().filter(isOpen);
    journal.prepare();
    const progress = createProgress(io, flags);
    noteSkipped(journal, progress.note);
    if (open.length === 0) {
      progress.stop();
      progress.note(`No task is open in this machine's journal (${journal.path}).`);
      return undefined;
    }
    await makeFolder(folder);
    const printer = createPrinter(io, flags, true);
    const errors: unknown[] = [];

    function fail(id: string, error: unknown): void {
      errors.push(error);
      progress.print(id, () => printer.failure(id, error));
    }

    async function take(client: Client, key: string, settled: SettledTask): Promise<void> {
      const { id } = settled;
      const { task, error } =
        "task" in settled ? { ...settled, error: undefined } : { ...settled, task: undefined };
      const heard = task ?? (error instanceof VidtaskError ? error.task : undefined);
      if (heard) {
        noteTask(io, journal, key, heard, false);
      }
      if (!task) {
        fail(id, error);
        return;
      }
      try {
        const saved = toSavedVideo(await saveVideo(client, task, { folder, signal: io.interrupt }));
        writeEvent(io, journal, { event: "download", key, file: saved.file, sha256: saved.sha256 });
        progress.print(id, () => printer.task(task, saved));
      } catch (cause) {
        io.interrupt?.throwIfAborted();
        fail(id, cause);
      }
    }

    async function follow({ client, records, error }: RecordGroup): Promise<void> {
      const keys = new Map(records.map(({ id = "", key }) => [id, key]));
      if (!client) {
        for (const id of keys.keys()) {
          fail(id, error);
        }
        return;
      }
      const { interval, timeout } = flags;
      const options = { ...progress.callbacks, interval, timeout, signal: io.interrupt };
      const queue = createDownloadQueue();
      for (const id of keys.keys()) {
        progress.begin(id);
      }
      for await (const settled of waitForTasks(client, keys.keys(), options)) {
        queue.add(() => take(client, keys.get(settled.id) ?? "", settled));
      }
      await queue.end();
    }

    try {
      const groups = await groupRecords(io, flags, open);
      await Promise.all(groups.map(follow));
    } catch (error) {
      const words = [...(flags.dir === undefined ? [] : ["--dir", flags.dir]), ...toFlagWords(flags)];
      const command = toCommand("resume", [], words);
      throw toInterruptedAs(io, error, `Interrupted; the tasks go on. To go on with them: ${command}`);
    } finally {
      progress.stop();
      printer.end();
    }
    return errors.length === 0
      ? undefined
      : new CliError(
          `${errors.length} of ${open.length} tasks have no video here.`,
          toCommonExitCode(errors),
        );
  });
}

async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch((error) => {
    throw new CliError(`${folder} can't be used as a folder (${error.code}). Name another as --dir.`, 12);
  });
}
