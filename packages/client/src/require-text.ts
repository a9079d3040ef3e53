import { toText } from "./read-place.ts";

/**
 * Refuse an input that is missing or empty, before anything is sent.
 *
 * @throws TypeError
 */
export function requireText(name: string, value: string): void {
  if (!toText(value)) {
    throw new TypeError(`${name} must not be empty`);
  }
}
