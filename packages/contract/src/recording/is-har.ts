import { JSONParser, TokenType } from "@streamparser/json";

/**
 * Whether a text begins as a HAR does: as an object whose first key is `log`, or that has `log.entries` further on, or as one
 * that is longer than the text and spans lines, which no line of NDJSON does.
 */
export function isHar(head: string, isWhole: boolean): boolean {
  const parser = new JSONParser({ paths: ["$"], keepStack: false });
  const path: (string | undefined)[] = [];
  let verdict: boolean | undefined;
  let isKey = false;
  let keys = 0;
  parser.onToken = ({ token, value }) => {
    if (token === TokenType.STRING && isKey) {
      path[path.length - 1] = `${value}`;
      keys += 1;
      const [first, second, ...below] = path;
      const isThere = second === undefined ? keys === 1 : second === "entries" && below.length === 0;
      verdict ??= (first === "log" && isThere) || undefined;
    } else if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
      path.push(undefined);
    } else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) {
      path.pop();
    }
    isKey = token === TokenType.LEFT_BRACE || (token === TokenType.COMMA && path.at(-1) !== undefined);
  };
  parser.onValue = () => {
    verdict ??= false;
  };
  try {
    parser.write(head);
  } catch {
    // What stands after the first value may be another one.
    verdict ??= false;
  }
  return verdict ?? (!isWhole && head.includes("\n"));
}
