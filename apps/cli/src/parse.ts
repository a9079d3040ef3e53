/** Parse a value as a whole number. */
export function parseInteger(input: string): number {
  if (!/^-?\d+$/.test(input)) {
    throw new SyntaxError(`${input} is not a whole number`);
  }
  const value = Number(input);
  if (!Number.isSafeInteger(value)) {
    throw new SyntaxError(`${input} is too large to be sent as it is`);
  }
  return value;
}

/** Parse a value as a text that is not empty. */
export function parseText(input: string): string {
  if (input === "") {
    throw new SyntaxError("It must not be empty");
  }
  return input;
}
