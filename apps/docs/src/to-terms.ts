/**
 * The terms of a text for search: words of letters, digits and `_`, and of Chinese each two neighbours, since Chinese
 * has no blanks between words.
 */
export function toTerms(text: string): string[] {
  return [...text.matchAll(/\p{Script=Han}+|[\p{L}\p{N}_]+?(?=\p{Script=Han}|[^\p{L}\p{N}_]|$)/gu)].flatMap(
    ([word]) => (/^\p{Script=Han}/u.test(word) ? toPairs(word) : [word]),
  );
}

function toPairs(word: string): string[] {
  const characters = [...word];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
