/** Whether a value can have members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The keys of each pointer that was read: to split the spec's pointers for each task takes longer than to read them. */
const keysOf: Record<string, string[]> = {};

/** What stands at a JSON Pointer of a body, or undefined. */
export function readPlace(body: unknown, pointer: string): unknown {
  keysOf[pointer] ??= pointer.slice(1).split("/");
  return keysOf[pointer].reduce((value: unknown, key) => (isObject(value) ? value[key] : undefined), body);
}

/** The first place whose value can be read. */
export function readFirst<Value>(
  body: unknown,
  pointers: readonly string[],
  read: (value: unknown) => Value | undefined,
): Value | undefined {
  for (const pointer of pointers) {
    const found = readPlace(body, pointer);
    const value = found === undefined ? undefined : read(found);
    if (value !== undefined) {
      return value;
    }
  }
  return undefined;
}

/** A text that is not empty. */
export function toText(value: unknown): string | undefined {
  return (typeof value === "string" && value) || undefined;
}

/** A text that is not empty; a number as text. */
export function toCode(value: unknown): string | undefined {
  return toText(typeof value === "number" ? `${value}` : value);
}

/** A word that is not blank, lower-cased. */
export function toWord(value: unknown): string | undefined {
  return toText(toText(value)?.trim().toLowerCase());
}
