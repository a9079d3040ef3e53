import { EVENT_HEAD, type JournalEvent, readEvent } from "./journal-event.ts";
import type { JournalFile } from "./journal-file.ts";

const NEWLINE = 0x0a;
const HEAD = Buffer.from(EVENT_HEAD);

/** Which bytes of the file. */
export interface Place {
  start: number;
  length: number;
}

/** An event, and which bytes of the file it is. */
export interface PlacedEvent extends Place {
  event: JournalEvent;
}

/** Reads a journal that other processes go on writing: each time what is new. */
export class JournalReader {
  readonly #file: JournalFile;
  #offset = 0;
  /** The pieces that were skipped so far, because they are no events. */
  readonly skipped: Place[] = [];

  constructor(file: JournalFile) {
    this.#file = file;
  }

  /** The events of the lines that came since the last call. */
  next(): PlacedEvent[] {
    const bytes = this.#file.read(this.#offset);
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    const events = this.#readAll(bytes.subarray(0, end));
    this.#offset += end;
    return events;
  }

  /** The same, and the event of a last line that has no end. It counts as skipped if it is torn. */
  last(): PlacedEvent[] {
    return [...this.next(), ...this.#readAll(this.#file.read(this.#offset))];
  }

  #readAll(bytes: Buffer): PlacedEvent[] {
    return [...pieces(bytes)].flatMap(({ start, length }) => {
      const text = bytes.toString("utf8", start, start + length);
      if (text.trim() === "") {
        return [];
      }
      const place = { start: this.#offset + start, length };
      const event = readEvent(text);
      if (event === undefined) {
        this.skipped.push(place);
        return [];
      }
      return [{ event, ...place }];
    });
  }
}

/** The lines; where two processes have written into one, since the first was killed in it, what each has written. */
function* pieces(bytes: Buffer): Generator<Place> {
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const head = bytes.indexOf(HEAD, start + 1);
    const ends = [newline, head, bytes.length].filter((end) => end >= 0);
    const end = Math.min(...ends);
    yield { start, length: end - start };
    start = end === newline ? end + 1 : end;
  }
}
