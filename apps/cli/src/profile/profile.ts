/** A gateway and its key, under a name. */
export interface Profile {
  /** The gateway's address. */
  baseUrl?: string;
  /** The key, and the origin that it was stored with: it goes nowhere else. */
  key?: { value: string; origin: string };
}

/** The profile that is meant where none is named. */
export const DEFAULT_PROFILE = "default";

/**
 * Parse the name of a profile.
 *
 * @throws SyntaxError
 */
export function parseProfileName(input: string): string {
  if (!/^\w[\w.-]{0,63}$/.test(input)) {
    throw new SyntaxError("A profile's name is made of letters, digits, dots, _ and -");
  }
  return input;
}
