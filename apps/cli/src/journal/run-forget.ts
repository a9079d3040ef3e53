import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { attempt } from "../open-client.ts";
import { toNote } from "../progress.ts";
import { Journal } from "./journal.ts";

/** Blank what the journal holds of tasks, named by their ids or, where none was answered, by their records', and lines that can't be read. */
export function runForget(io: Io, names: readonly string[]): Promise<Error | undefined> {
  return attempt(async () => {
    const journal = new Journal(io);
    const forgotten = journal.forget(({ id, key }) => names.includes(key) || names.includes(id ?? ""));
    const missing = names.filter((name) => !forgotten.some(({ id, key }) => id === name || key === name));
    if (forgotten.length > 0) {
      const what = forgotten.length === 1 ? "1 record" : `${forgotten.length} records`;
      const isOfBatch = forgotten.some(({ line }) => line);
      const warning = isOfBatch ? " A batch with such a line would create it again." : "";
      io.stderr.write(toNote(`Forgot ${what}; the tasks themselves go on.${warning}`));
    }
    if (journal.skipped > 0) {
      const what = journal.skipped === 1 ? "one line" : `${journal.skipped} lines`;
      io.stderr.write(toNote(`Overwrote ${what} that could not be read.`));
    }
    if (names.length === 0 && journal.skipped === 0) {
      return new CliError(
        "No line is there that can't be read. Name the tasks to forget; see vidtask list.",
        2,
      );
    }
    return missing.length === 0
      ? undefined
      : new CliError(`Not in this machine's journal: ${missing.join(", ")}. See vidtask list.`, 4);
  });
}
