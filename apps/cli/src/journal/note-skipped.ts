import type { Journal } from "./journal.ts";

/** Say that lines of the journal can't be read, if there are any. */
export function noteSkipped(journal: Journal | undefined, note: (text: string) => void): void {
  const { skipped = 0, path } = journal ?? {};
  if (skipped > 0) {
    const what = skipped === 1 ? "One line" : `${skipped} lines`;
    note(
      `${what} of the journal ${path} can't be read, most likely of a process that was killed; skipped. To overwrite ${skipped === 1 ? "it" : "them"}: vidtask forget`,
    );
  }
}
