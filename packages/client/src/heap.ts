/** Entries in order, of which the first is at hand. */
export interface Heap<Entry> {
  /** The entry that comes before all others. */
  first(): Entry | undefined;
  /** How many entries it has. */
  size(): number;
  /** Put an entry in that is not in yet. */
  add(entry: Entry): void;
  /** Take an entry out; one that is out stays out. */
  delete(entry: Entry): void;
}

/**
 * A binary heap whose entries know their places: to add or to take out one of 100,000 takes at most 17 steps, where a
 * sorted list looks for it and moves all behind it.
 *
 * @param isBefore What it looks at must not change while an entry is in.
 */
export function createHeap<Entry extends object>(
  isBefore: (entry: Entry, other: Entry) => boolean,
): Heap<Entry> {
  /** An entry at a place comes before its children, at twice that place plus 1 and plus 2. */
  const entries: Entry[] = [];
  const places = new Map<Entry, number>();

  /** Put an entry at a free place, or where that leads: what is out of order with it moves to the free place. */
  function put(entry: Entry, free: number): void {
    // Not at -1 for the first place: V8 looks that up as a name.
    const parent = entries[(free - 1) >>> 1];
    const left = entries[2 * free + 1];
    const right = entries[2 * free + 2];
    const child = left && right && isBefore(right, left) ? right : left;
    let mover = entry;
    if (parent && isBefore(entry, parent)) {
      mover = parent;
    } else if (child && isBefore(child, entry)) {
      mover = child;
    }
    const next = places.get(mover);
    entries[free] = mover;
    places.set(mover, free);
    if (mover !== entry && next !== undefined) {
      put(entry, next);
    }
  }

  return {
    first: () => entries[0],
    size: () => entries.length,
    add: (entry) => put(entry, entries.length),
    delete(entry) {
      const place = places.get(entry);
      const last = entries.at(-1);
      if (place === undefined || last === undefined) {
        return;
      }
      places.delete(entry);
      entries.pop();
      if (last !== entry) {
        put(last, place);
      }
    },
  };
}
