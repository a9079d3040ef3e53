/**
 * Refuse an input that is missing or empty, before anything is sent.
 *
 * @throws TypeError
 */
export function requireText(name: string, value: string): void {
  if (typeof value !== "string" || value === "") {
    throw new TypeError(`${name} must not be empty`);
  }
}
