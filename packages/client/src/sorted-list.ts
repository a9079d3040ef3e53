/**
 * Put an entry into a list that is sorted by one of its numbers, behind those with the same. A list serves where a heap
 * would: most entries go to its end, and ten thousand of them move in microseconds.
 */
export function insert<Key extends string, Entry extends Record<Key, number>>(
  list: Entry[],
  entry: Entry,
  key: Key,
): void {
  list.splice(list.findLastIndex((other) => other[key] <= entry[key]) + 1, 0, entry);
}

/** Take an entry out of a list; one that is out already stays out. */
export function remove<Entry>(list: Entry[], entry: Entry): void {
  const index = list.indexOf(entry);
  if (index >= 0) {
    list.splice(index, 1);
  }
}
