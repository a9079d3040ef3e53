import { MissingVideoError, systemClock, type Task, watchTask } from "@vidtask/client";
import type { CallFlags, PrintFlags } from "./call-flags.ts";
import { formatElapsed } from "./format-elapsed.ts";
import type { Io } from "./io.ts";
import { openTaskClient } from "./journal/open-task-client.ts";
import { attempt } from "./open-client.ts";
import { createPrinter } from "./printer.ts";
import { createNotes, toNote } from "./progress.ts";
import { describeTask } from "./render-task.ts";
import { createStyle } from "./style.ts";
import { toInterrupted } from "./to-interrupted.ts";
import type { WaitFlags } from "./wait-flags.ts";

/** Watch a task: a line for each change. What becomes of the task is an answer, not an error. */
export function runWatch(
  io: Io,
  flags: CallFlags & PrintFlags & WaitFlags,
  id: string,
): Promise<Error | undefined> {
  return attempt(async () => {
    if (flags.print) {
      return (await import("./print/print-queries.ts")).printQueries(io, flags, [id]);
    }
    const { client, heard } = await openTaskClient(io, flags, [id]);
    const format = flags.output ?? (io.stdout.isTTY && !flags.raw ? "text" : "ndjson");
    const isText = format === "text" && !flags.raw;
    const printer = createPrinter(io, { ...flags, output: format }, true);
    const note = (text: string) => flags.quiet || io.stderr.write(toNote(text));
    const style = createStyle(io.env, io.stdout);
    const { clock = systemClock } = io;
    const startedAt = clock.now();
    const { interval, timeout } = flags;
    let last: Task | undefined;
    const print = (task: Task) =>
      printer.task(task, undefined, (error) => task.outcome !== "running" && heard(task, !error));
    try {
      const options = { ...createNotes(note), interval, timeout, signal: io.interrupt };
      for await (const task of watchTask(client, id, options)) {
        last = task;
        if (isText) {
          io.stdout.write(
            `${style("dim", formatElapsed(clock.now() - startedAt))}  ${describeTask(task, style)}\n`,
          );
        } else {
          print(task);
        }
      }
    } catch (error) {
      if (!(error instanceof MissingVideoError)) {
        throw toInterrupted(io, error, [id], flags);
      }
      io.stderr.write(toNote(error.message));
    } finally {
      printer.end();
    }
    if (isText && last) {
      print(last);
    }
    return undefined;
  });
}
