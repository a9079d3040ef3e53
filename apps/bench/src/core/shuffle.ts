/** A list in another order, drawn from numbers from 0 up to 1. */
export function shuffle<Item>(list: readonly Item[], random: () => number): Item[] {
  const keyed = list.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
