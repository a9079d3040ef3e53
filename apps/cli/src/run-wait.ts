import { VidtaskError, waitForTasks } from "@vidtask/client";
import type { CallFlags, PrintFlags } from "./call-flags.ts";
import { CliError } from "./cli-error.ts";
import { toCommonExitCode } from "./exit-code.ts";
import type { Io } from "./io.ts";
import { openTaskClient } from "./journal/open-task-client.ts";
import { attempt } from "./open-client.ts";
import { createPrinter } from "./printer.ts";
import { checkStdin } from "./profile/read-secret.ts";
import { createProgress } from "./progress.ts";
import { toInterrupted } from "./to-interrupted.ts";
import type { WaitFlags } from "./wait-flags.ts";

/** The flags of `vidtask wait`. */
export interface WaitCallFlags extends CallFlags, PrintFlags, WaitFlags {
  concurrency?: number;
}

/** Wait for tasks and print what becomes of each, in the order in which they settle. */
export function runWait(io: Io, flags: WaitCallFlags, args: readonly string[]): Promise<Error | undefined> {
  return attempt(async () => {
    checkStdin(flags, args, "the ids");
    if (flags.print) {
      return (await import("./print/print-queries.ts")).printQueries(io, flags, args);
    }
    const isMany = args.length > 1 || args.includes("-");
    const { client, heard } = await openTaskClient(io, flags, args);
    const printer = createPrinter(io, flags, isMany);
    const progress = createProgress(io, flags);
    const open = new Set(args.filter((arg) => arg !== "-"));
    const errors: unknown[] = [];
    let count = 0;

    async function* ids() {
      for await (const id of readIds(io, args, refuse)) {
        count += 1;
        open.add(id);
        progress.begin(id);
        yield id;
      }
    }

    function refuse(line: string, error: CliError) {
      count += 1;
      errors.push(error);
      progress.print(line, () => printer.failure(line, error));
    }

    const { interval, timeout } = flags;
    try {
      const options = { ...progress.callbacks, interval, timeout, signal: io.interrupt };
      for await (const settled of waitForTasks(client, ids(), options)) {
        open.delete(settled.id);
        progress.print(settled.id, () => {
          if ("task" in settled) {
            const { task } = settled;
            printer.task(task, undefined, (error) => heard(task, !error));
          } else {
            const { id, error } = settled;
            errors.push(error);
            printer.failure(id, error);
            if (error instanceof VidtaskError && error.task) {
              heard(error.task, false);
            }
          }
        });
      }
    } catch (error) {
      throw toInterrupted(io, error, open, flags);
    } finally {
      progress.stop();
      printer.end();
    }
    const [first] = errors;
    if (isMany && errors.length > 0) {
      return new CliError(`${errors.length} of ${count} tasks have no video.`, toCommonExitCode(errors));
    }
    return first instanceof Error ? first : undefined;
  });
}

/**
 * The ids of the arguments; `-` stands for the lines of the standard input, each an id or JSON with one.
 *
 * @param refuse Told of a line that is neither; the others go on.
 */
async function* readIds(
  io: Io,
  args: readonly string[],
  refuse: (line: string, error: CliError) => void,
): AsyncGenerator<string> {
  // The standard input can be read once only.
  for (const arg of args.filter((word, index) => word !== "-" || args.indexOf("-") === index)) {
    if (arg !== "-") {
      yield arg;
      continue;
    }
    let number = 0;
    for await (const line of io.stdin?.() ?? []) {
      number += 1;
      const word = line.trim();
      const id = word.startsWith("{") ? readJsonId(word) : word;
      if (typeof id !== "string" || (id.trim() === "" && word !== "")) {
        const sentence = `Line ${number} of the standard input is neither an id nor JSON with one.`;
        refuse(word, new CliError(sentence, 2));
      } else if (word !== "") {
        yield id;
      }
    }
  }
}

function readJsonId(line: string): unknown {
  try {
    return JSON.parse(line).id;
  } catch {
    return undefined;
  }
}
