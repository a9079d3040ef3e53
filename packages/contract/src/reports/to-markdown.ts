import { toLine } from "./to-line.ts";

// Letters, digits and punctuation that mean nothing in Markdown; a dot inside a word may make it a link.
const PLAIN = /^(?!.*\.[^.])[\p{L}\p{M}\p{N}.,;?!'’"()…-]*$/u;

/** A text as code, wherever it stands, in a table too. */
export function toCode(text: string): string {
  // A pipe ends a table's cell even in code, and parsers differ on a backslash before it.
  return toLine(text)
    .split("|")
    .map((part) => (part === "" ? "" : fence(part)))
    .join("&#124;");
}

/** A text from elsewhere: what could be markup, a link or a mention is code, word by word. */
export function toWords(text: string): string {
  return join(
    toLine(text)
      .split(/(\s+)/)
      .map((word) => (/\S/.test(word) && !PLAIN.test(word) ? toCode(word) : word)),
  );
}

/** A text of this project, whose code is in backticks. */
export function toProse(text: string): string {
  return join(text.split(/`([^`]+)`/).map((part, index) => (index % 2 ? toCode(part) : toWords(part))));
}

/** A table; a cell holds Markdown in one line. */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

function fence(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  const ticks = "`".repeat(longest + 1);
  const room = /^`|`$|^ .*[^ ].* $/u.test(text) ? " " : "";
  return ticks + room + text + room + ticks;
}

/** Two pieces of code that touch would be one. */
function join(parts: readonly string[]): string {
  return parts.reduce(
    (text, part) => text + (text.endsWith("`") && part.startsWith("`") ? " " : "") + part,
    "",
  );
}
