/**
 * Make what blanks an API key in the words of a gateway that echoes it: only where it stands alone, so that a short key
 * does not blank half the text.
 */
export function createRedact(apiKey: string): (text: string) => string {
  const pattern = new RegExp(`(?<![\\w-])${toPattern(apiKey)}(?![\\w-])`, "g");
  return (text) => text.replace(pattern, "[key]");
}

function toPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
}
