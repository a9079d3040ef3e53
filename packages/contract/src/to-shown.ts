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
  return /^[\w.:/+-]{1,60}$/.test(value) ? value : `a text of ${value.length} characters`;
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
