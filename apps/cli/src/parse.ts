/** Parse a value as a whole number. */
export function parseInteger(input: string): number {
  if (!/^-?\d+$/.test(input)) {
    throw new SyntaxError(`${input} is not a whole number`);
  }
  return Number(input);
}

/** Parse a value as a text that is not empty. */
export function parseText(input: string): string {
  if (input === "") {
    throw new SyntaxError("It must not be empty");
  }
  return input;
}
