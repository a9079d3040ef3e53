/** The most that a number of the options may be: timers fire at once beyond so many milliseconds. */
export const MOST = 2_147_483_647;

/**
 * Check a number that must be above 0.
 *
 * @throws TypeError
 */
export function checkNumber(name: string, value: number): void {
  if (typeof value !== "number" || !(value > 0 && value <= MOST)) {
    throw new TypeError(`${name} must be a number above 0 and at most ${MOST}, not ${value}`);
  }
}
