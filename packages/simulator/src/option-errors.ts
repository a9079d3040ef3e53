/** The error for a name that is none of those there are. */
export function unknownName(kind: string, name: unknown, names: readonly string[]): TypeError {
  return new TypeError(`There is no ${kind} ${JSON.stringify(name)}; use one of ${names.join(", ")}.`);
}

/** @throws TypeError unless the option is a number in this range. */
export function checkNumber(
  name: string,
  value: number,
  least: number,
  most = Number.POSITIVE_INFINITY,
): void {
  if (!(typeof value === "number" && value >= least && value <= most)) {
    const lower = least === Number.MIN_VALUE ? "more than 0" : `${least} or more`;
    const range = most === Number.POSITIVE_INFINITY ? lower : `between ${least} and ${most}`;
    throw new TypeError(`${name} must be a number, ${range}.`);
  }
}
