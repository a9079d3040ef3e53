/** Break a text at its blanks into lines of so many columns; a longer word has a line of its own. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line: string | undefined;
  for (const word of text.split(" ")) {
    if (line !== undefined && line.length + 1 + word.length > columns) {
      lines.push(line);
      line = word;
    } else {
      line = line === undefined ? word : `${line} ${word}`;
    }
  }
  return [...lines, line ?? ""];
}

/** A label with a text beside it that hangs from its own first column, or below it if there is no room. */
export function hang(label: string, text: string, columns: number): string[] {
  const indent = label.length + 4;
  if (columns - indent < 30) {
    return [`  ${label.trimEnd()}`, ...wrap(text, columns - 4).map((line) => `    ${line}`)];
  }
  const [first = "", ...rest] = wrap(text, columns - indent);
  return [`  ${label}  ${first}`, ...rest.map((line) => " ".repeat(indent) + line)];
}
