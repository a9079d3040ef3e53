/** Whether a value can have members. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** What stands at a JSON Pointer of a body, or undefined. */
export function readPlace(body: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce((value: unknown, key) => (isObject(value) ? value[key] : undefined), body);
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
