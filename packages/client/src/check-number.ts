/** Timers fire at once beyond so many milliseconds. */
const MOST = 2_147_483_647;

/**
 * Check a number of the options.
 *
 * @throws TypeError
 */
export function checkNumber(name: string, value: number): void {
  if (typeof value !== "number" || !(value > 0 && value <= MOST)) {
    throw new TypeError(`${name} must be above 0 and at most ${MOST}, not ${value}`);
  }
}
