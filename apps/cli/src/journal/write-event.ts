import type { Io } from "../io.ts";
import { toNote } from "../progress.ts";
import type { Journal } from "./journal.ts";
import type { JournalEvent } from "./journal-event.ts";

/**
 * Write an event of a create that was sent. What is sent can't be taken back: a journal that fails now is told of, and the
 * command goes on.
 */
export function writeEvent(
  { stderr }: Pick<Io, "stderr">,
  journal: Journal | undefined,
  event: Omit<JournalEvent, "at">,
): void {
  try {
    journal?.append(event);
  } catch (error) {
    const kept = event.id === undefined ? "" : ` Keep this id: ${event.id}`;
    stderr.write(toNote(`${error instanceof Error ? error.message : error}${kept}`));
  }
}
