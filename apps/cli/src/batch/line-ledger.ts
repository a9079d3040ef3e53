import type { Journal } from "../journal/journal.ts";
import type { LineIdentity } from "../journal/journal-event.ts";
import type { JournalRecord } from "../journal/journal-record.ts";

/** What became of a line in earlier runs. */
export type LineState =
  | { name: "new" }
  | { name: "sent" | "unknown" | "failed" | "refused"; record: JournalRecord };

/** Knows by the journal what became of each line, also of those that another process sends meanwhile. */
export class LineLedger {
  readonly #journal: Journal;
  readonly #origin: string;
  /** The creates of each line, in the order in which they were written down. */
  readonly #keys = new Map<string, string[]>();
  readonly #records = new Map<string, JournalRecord>();

  constructor(journal: Journal, baseUrl: string) {
    this.#journal = journal;
    this.#origin = new URL(baseUrl).origin;
    this.#take(journal.read());
  }

  /** What is the most that is known of a line: a task that is paid for, then one that may be. */
  stateOf(line: LineIdentity): LineState {
    const records = this.#recordsOf(line);
    for (const [name, isIt] of STATES) {
      const record = records.findLast(isIt);
      if (record) {
        return { name, record };
      }
    }
    return { name: "new" };
  }

  /** The creates of a line that are known now. */
  known(line: LineIdentity): ReadonlySet<string> {
    return new Set(this.#keys.get(toName(line)));
  }

  /**
   * Whether a create that was just written down is the one to be sent. Of two processes that send a line at once, the one
   * whose record stands first in the journal does.
   *
   * @param known The creates of the line when it was decided to send it.
   */
  isFirst(line: LineIdentity, key: string, known: ReadonlySet<string>): boolean {
    this.#take(this.#journal.refresh());
    const records = this.#recordsOf(line);
    const before = records.slice(
      0,
      records.findIndex((record) => record.key === key),
    );
    return before.every((record) => known.has(record.key) || record.outcome === "refused");
  }

  #recordsOf(line: LineIdentity): JournalRecord[] {
    const keys = this.#keys.get(toName(line)) ?? [];
    return keys.flatMap((key) => this.#records.get(key) ?? []);
  }

  #take(records: readonly JournalRecord[]): void {
    for (const record of records) {
      const { line, key, baseUrl } = record;
      if (line && URL.canParse(baseUrl) && new URL(baseUrl).origin === this.#origin) {
        if (!this.#records.has(key)) {
          const name = toName(line);
          this.#keys.set(name, [...(this.#keys.get(name) ?? []), key]);
        }
        this.#records.set(key, record);
      }
    }
  }
}

/** The first that holds of any of a line's creates is the line's. */
const STATES: readonly ["sent" | "unknown" | "failed" | "refused", (record: JournalRecord) => boolean][] = [
  ["sent", ({ outcome }) => outcome === "running" || outcome === "succeeded"],
  ["unknown", ({ outcome }) => outcome === "unknown"],
  ["failed", ({ outcome }) => outcome === "failed"],
  ["refused", ({ outcome }) => outcome === "refused"],
];

function toName({ sha256, ordinal }: LineIdentity): string {
  return `${sha256} ${ordinal}`;
}
