/** Whether a value can have members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The keys of the contract's pointers: to split them for each body takes longer than to read it. */
const keysOf = new Map<string, string[]>();

/** What stands at one of the contract's JSON Pointers in a body, or undefined. It is kept: pointers of a body are without end. */
export function readPlace(body: unknown, pointer: string): unknown {
  let keys = keysOf.get(pointer);
  if (!keys) {
    keys = toKeys(pointer);
    keysOf.set(pointer, keys);
  }
  return readKeys(body, keys);
}

/** What stands at any JSON Pointer in a body, or undefined. */
export function readPointer(body: unknown, pointer: string): unknown {
  return readKeys(body, toKeys(pointer));
}

function toKeys(pointer: string): string[] {
  return pointer.split("/").slice(1);
}

function readKeys(body: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value: unknown, key) => (isObject(value) ? value[key] : undefined), body);
}

/** The first place where something stands that can be read. */
export function findPlace(
  body: unknown,
  places: readonly string[],
  read: (value: unknown) => unknown,
): string | undefined {
  return places.find((place) => read(readPlace(body, place)) !== undefined);
}

/** A text that is not empty; a number as text. */
export function toText(value: unknown): string | undefined {
  return typeof value === "number" ? `${value}` : (typeof value === "string" && value) || undefined;
}

/** A word that is not blank, lower-cased. */
export function toWord(value: unknown): string | undefined {
  return (typeof value === "string" && value.trim().toLowerCase()) || undefined;
}

/** An absolute http or https URL. */
export function toUrl(value: unknown): string | undefined {
  const url = typeof value === "string" ? value.trim() : "";
  return /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined;
}

/** The text of an error, or of its members; undefined if they are all empty. */
export function toReason(value: unknown): string | undefined {
  return isObject(value) ? (toText(value.message) ?? toText(value.code)) : toText(value);
}
