/** A key of so many characters stands in no text by chance. */
const LONG = 8;

/**
 * Make what blanks an API key in the words of a gateway that echoes it, in capitals or not, also in a JSON Pointer; a
 * short key only where it stands alone, so that it does not blank half the text.
 */
export function createRedact(apiKey: string): (text: string) => string {
  const forms = [apiKey, apiKey.replaceAll("~", "~0").replaceAll("/", "~1")].map(toPattern).join("|");
  const pattern = new RegExp(apiKey.length < LONG ? `(?<![\\w-])(${forms})(?![\\w-])` : forms, "gi");
  return (text) => text.replace(pattern, "[key]");
}

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
