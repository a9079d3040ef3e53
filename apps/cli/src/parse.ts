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

/** Parse a value as a decimal number. */
export function parseNumber(input: string): number {
  if (!/^-?\d+(\.\d+)?$/.test(input)) {
    throw new SyntaxError(`${input} is not a number such as 1.5`);
  }
  return Number(input);
}

/** Parse a value as a text that is not empty or blank. */
export function parseText(input: string): string {
  if (input.trim() === "") {
    throw new SyntaxError("It must not be empty");
  }
  return input;
}

const UNITS: Record<string, number> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** Parse a time such as `500ms`, `5s`, `10m`, `1h` or `1h30m` into milliseconds. */
export function parseDuration(input: string): number {
  const parts = [...input.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)];
  const time = parts.reduce((sum, [, number, unit = ""]) => sum + Number(number) * (UNITS[unit] ?? 0), 0);
  if (parts.map(([part]) => part).join("") !== input || time <= 0 || time > 2_147_483_647) {
    throw new SyntaxError(`${input} is not a time such as 5s, 10m or 1h30m, and at most 24 days`);
  }
  return time;
}

/** Parse a whole number of at least 1. */
export function parseCount(input: string): number {
  const count = parseInteger(input);
  if (count < 1) {
    throw new SyntaxError("It must be at least 1");
  }
  return count;
}
