/** Headers that hold one value: of two, the last one counts. */
const single = ["content-type", "content-length", "location", "etag", "expires", "retry-after", "date"];

/** Headers by name; those of a list that came more than once are joined, as HTTP has it. */
export function joinHeaders(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const record = new Map<string, string>();
  for (const [header, value] of pairs) {
    const name = header.toLowerCase();
    const before = single.includes(name) ? undefined : record.get(name);
    record.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(record);
}
