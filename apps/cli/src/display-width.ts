// Halfwidth kana and hangul are of these scripts too, but narrow.
const WIDE =
  /(?![\uff61-\uffdc])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\u30fc\u3200-\u33ff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u;
// U+FE0F is left out: it asks for the wide form of the character before it.
const ZERO = /(?!\ufe0f)[\p{Mn}\p{Me}\u200d]/u;

const segmenter = new Intl.Segmenter();

/** How many columns of a terminal a text takes at most: joined emoji are counted apart, as some terminals show them. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += WIDE.test(character) ? 2 : ZERO.test(character) ? 0 : 1;
  }
  return width;
}

/** A text that takes no more than so many columns: a longer one ends in an ellipsis. */
export function cutToWidth(text: string, columns: number): string {
  if (displayWidth(text) <= columns) {
    return text;
  }
  let cut = "";
  let room = columns - 1;
  for (const { segment } of segmenter.segment(text)) {
    room -= displayWidth(segment);
    if (room < 0) {
      break;
    }
    cut += segment;
  }
  return columns > 0 ? `${cut}…` : "";
}

/** A text filled up with blanks to so many columns. */
export function padToWidth(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - displayWidth(text)));
}
