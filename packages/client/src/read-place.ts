/** Whether a value can have members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** What stands at a JSON Pointer of a body, or undefined. */
export function readPlace(body: unknown, pointer: string): unknown {
  let value = body;
  for (const key of pointer.slice(1).split("/")) {
    if (!isObject(value)) {
      return undefined;
    }
    value = value[key];
  }
  return value;
}

/** The first place whose value can be read. */
export function readFirst<Value>(
  body: unknown,
  pointers: readonly string[],
  read: (value: unknown) => Value | undefined,
): Value | undefined {
  for (const pointer of pointers) {
    const value = read(readPlace(body, pointer));
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
