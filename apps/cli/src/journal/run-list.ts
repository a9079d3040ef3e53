import { queryTask, type Task } from "@vidtask/client";
import type { CallFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import { toCommonExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { attempt } from "../open-client.ts";
import { toNote } from "../progress.ts";
import { groupRecords } from "./group-records.ts";
import { Journal } from "./journal.ts";
import { applyTask, type JournalRecord } from "./journal-record.ts";
import { noteSkipped } from "./note-skipped.ts";
import { noteTask } from "./note-task.ts";
import { createRecordPrinter } from "./record-printer.ts";

/** The flags of `vidtask list`. */
export interface ListFlags extends Omit<CallFlags, "raw" | "apiKeyStdin"> {
  refresh?: boolean;
  unknown?: boolean;
  limit?: number;
  quiet?: boolean;
}

/** How many are asked for at once. */
const CONCURRENCY = 4;

/** Print the tasks of the journal, newest first. What became of them is an answer, not an error. */
export function runList(io: Io, flags: ListFlags): Promise<Error | undefined> {
  return attempt(async () => {
    checkUsage(flags);
    const note = (text: string) => void (flags.quiet || io.stderr.write(toNote(text)));
    const journal = new Journal(io);
    const all = journal.read().filter(({ outcome }) => outcome !== "refused");
    noteSkipped(journal, note);
    const meant = all.filter(({ outcome }) => !flags.unknown || outcome === "unknown");
    const shown = meant.reverse().slice(0, flags.limit);
    const errors: unknown[] = [];
    const tasks = flags.refresh ? await refresh(io, flags, journal, shown, errors) : new Map<string, Task>();
    const print = createRecordPrinter(io, flags);
    print(
      shown.map((record) => {
        const task = tasks.get(record.key);
        return task ? { record: applyTask(record, task), task } : { record, task };
      }),
    );
    note(
      shown.length === 0
        ? `This machine's journal has no such task (${journal.path}); no gateway can list those of elsewhere.`
        : "From this machine's journal; no gateway can list tasks.",
    );
    const [first] = errors;
    return errors.length === 0
      ? undefined
      : new CliError(
          `${errors.length} of ${shown.length} tasks could not be asked for: ${first instanceof Error ? first.message : first}`,
          toCommonExitCode(errors),
        );
  });
}

/** Flags of a gateway say nothing where none is asked; the list is not filtered by them. */
function checkUsage({ refresh, baseUrl, profile, allowHttp }: ListFlags): void {
  for (const [name, value] of Object.entries({ "base-url": baseUrl, profile, "allow-http": allowHttp })) {
    if (value !== undefined && !refresh) {
      throw new CliError(
        `--${name} needs --refresh: without it no gateway is asked, and all tasks are listed.`,
        2,
      );
    }
  }
}

/** Ask for the tasks that run, and write down what is answered. */
async function refresh(
  io: Io,
  flags: ListFlags,
  journal: Journal,
  records: readonly JournalRecord[],
  errors: unknown[],
): Promise<Map<string, Task>> {
  const tasks = new Map<string, Task>();
  const running = records.filter(({ id, outcome }) => id !== undefined && outcome === "running");
  for (const { client, error, records } of await groupRecords(io, flags, running)) {
    if (!client) {
      errors.push(...records.map(() => error));
      continue;
    }
    const waiting = [...records];
    const ask = async () => {
      for (let record = waiting.shift(); record?.id !== undefined; record = waiting.shift()) {
        try {
          const task = await queryTask(client, record.id, { signal: io.interrupt });
          tasks.set(record.key, task);
          noteTask(io, journal, record.key, task, false);
        } catch (cause) {
          io.interrupt?.throwIfAborted();
          errors.push(cause);
        }
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, ask));
  }
  return tasks;
}
