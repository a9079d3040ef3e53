import { platform } from "node:os";
import { join } from "node:path";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { toUserFolder } from "../user-folders.ts";
import { type JournalEvent, toEventText } from "./journal-event.ts";
import { JournalFile } from "./journal-file.ts";
import { JournalReader, type PlacedEvent } from "./journal-reader.ts";
import { applyEvent, type JournalRecord } from "./journal-record.ts";

/** This machine's record of what was created, since no gateway can list tasks. Several processes may write it at once. */
export class Journal {
  readonly #file: JournalFile;
  readonly #reader: JournalReader;
  readonly #now: () => Date;
  readonly #secrets: Io["secrets"];
  readonly #records = new Map<string, JournalRecord>();

  /** @throws CliError with exit code 12 if there is no place for it. */
  constructor({ env, now = () => new Date(), secrets }: Pick<Io, "env" | "now" | "secrets">) {
    const folder = toUserFolder("state", env, platform());
    if (folder === undefined) {
      throw new CliError(
        "No home folder is known, so there is no place for the journal. Set HOME or XDG_STATE_HOME.",
        12,
      );
    }
    this.#file = new JournalFile(join(folder, "journal.ndjson"));
    this.#reader = new JournalReader(this.#file);
    this.#now = now;
    this.#secrets = secrets;
  }

  get path(): string {
    return this.#file.path;
  }

  /** How many torn or foreign lines were passed over. */
  get skipped(): number {
    return this.#reader.skipped.length;
  }

  /** @throws CliError with exit code 12 if it can't be written. */
  prepare(): void {
    this.#file.prepare();
  }

  /**
   * Write an event; it is on the disk when this returns.
   *
   * @throws CliError with exit code 12.
   */
  append(event: Omit<JournalEvent, "at">): void {
    const { event: name, key, ...rest } = event;
    // All else that a gateway says is blanked already: its word for a status is data, until it is written down.
    const status = rest.status && this.#secrets?.mask(rest.status);
    this.#file.append(
      toEventText({ event: name, key, at: this.#now().toISOString(), ...rest, ...(status && { status }) }),
    );
  }

  /** Whether one of these ids stands in it; sooner told than all of it is read. */
  mentions(ids: readonly string[]): boolean {
    const bytes = this.#file.read(0);
    return ids.some((id) => bytes.includes(JSON.stringify(id)));
  }

  /** Everything that is known now, in the order of the creates. */
  read(): JournalRecord[] {
    this.#apply(this.#reader.last());
    return [...this.#records.values()];
  }

  /** What came since, in whole lines: cheap enough to be asked before each create. */
  refresh(): readonly JournalRecord[] {
    const events = this.#reader.next();
    this.#apply(events);
    const keys = new Set(events.map(({ event }) => event.key));
    return [...this.#records.values()].filter(({ key }) => keys.has(key));
  }

  /**
   * Blank all that is written of creates, and what can't be read, since nobody can say which create that is about. Nothing else moves.
   *
   * @param isMeant Which creates.
   * @returns Those creates.
   */
  forget(isMeant: (record: JournalRecord) => boolean): JournalRecord[] {
    const events = this.#reader.last();
    this.#apply(events);
    if (this.skipped > 0) {
      this.#blankTorn();
    }
    const meant = [...this.#records.values()].filter(isMeant);
    const keys = new Set(meant.map(({ key }) => key));
    const ranges = events.filter(({ event }) => keys.has(event.key));
    if (ranges.length > 0) {
      this.#file.blank(ranges);
    }
    return meant;
  }

  #blankTorn(): void {
    // Ends the last line: what is torn before that is no other process's that is still writing.
    this.#file.append("");
    const reader = new JournalReader(this.#file);
    reader.next();
    this.#file.blank(reader.skipped);
  }

  #apply(events: readonly PlacedEvent[]): void {
    for (const { event } of events) {
      applyEvent(this.#records, event);
    }
  }
}
