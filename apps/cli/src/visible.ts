/**
 * Controls (C0, DEL, C1), soft hyphen, zero-width and bidirectional marks, line separators, and the byte order mark: what moves
 * a cursor, writes a title or turns a text around. U+200D only joins emoji.
 */
export const HIDDEN = /(?!\u200d)[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text from elsewhere with its control characters made visible, in one line. */
export function toVisible(text: string): string {
  return text.replace(HIDDEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? String.fromCodePoint(0x2400 + code) : `\\u{${code.toString(16)}}`;
  });
}
