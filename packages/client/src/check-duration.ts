/**
 * Check a time in milliseconds: timers fire at once beyond 2,147,483,647.
 *
 * @throws TypeError
 */
export function checkDuration(name: string, value: number): void {
  checkRange(name, value, 2_147_483_647);
}

/**
 * Check a number that must be more than 0.
 *
 * @throws TypeError
 */
export function checkRange(name: string, value: number, most = Number.MAX_VALUE): void {
  if (typeof value !== "number" || !(value > 0 && value <= most)) {
    throw new TypeError(`${name} must be a number above 0 and at most ${most}, not ${value}`);
  }
}
