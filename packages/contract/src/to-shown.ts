const LIMIT = 100;

/** A text of a gateway for a report: short, and with control and direction characters as escapes. */
export function toShown(text: string): string {
  const safe = text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
  );
  // Half a character is none.
  return safe.length > LIMIT ? `${safe.slice(0, LIMIT).replace(/\p{Cs}$/u, "")}…` : safe;
}

/** A word of a gateway, or how long the text is that stands in its place: sentences may hold a user's data. */
export function toShownWord(value: unknown): string {
  if (typeof value === "number") {
    return `${value}`;
  }
  if (typeof value !== "string") {
    return typeNameOf(value);
  }
  return isWord(value) ? value : `a text of ${value.length} characters`;
}

/** The name of a field, or how long it is if it is no word: bodies may be keyed by a user's data too. */
export function toShownName(name: string): string {
  // What is blanked already may stand in a name.
  return name === "" || isWord(name.replaceAll("[key]", "key"))
    ? name
    : `a name of ${name.length} characters`;
}

/** A JSON Pointer with its names as they may be shown; another place as it is. */
export function toShownPlace(place: string): string {
  return place.startsWith("/") ? place.split("/").map(toShownSegment).join("/") : place;
}

function toShownSegment(segment: string): string {
  const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
  const shown = toShownName(name);
  return shown === name ? segment : shown;
}

function isWord(text: string): boolean {
  return /^[\w.:/+-]{1,60}$/.test(text);
}

/** The name of a value's type in JSON. */
export function typeNameOf(value: unknown): string {
  if (value === undefined) {
    return "absent";
  }
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "array" : Number.isInteger(value) ? "integer" : typeof value;
}

/** What kind of text stands where a JSON object should. */
export function toTextKind(text: string | undefined): string {
  const start = text?.trimStart();
  if (start === undefined) {
    return "other JSON";
  }
  if (start === "") {
    return "an empty body";
  }
  return start.startsWith("<") ? "HTML" : /^[{[]/.test(start) ? "cut or other JSON" : "text";
}
