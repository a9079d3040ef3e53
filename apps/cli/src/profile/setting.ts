/** What a profile holds, as the command line calls it. */
export type Setting = "base-url" | "key";

/**
 * Parse the name of a setting.
 *
 * @throws SyntaxError
 */
export function parseSetting(input: string): Setting {
  if (input !== "base-url" && input !== "key") {
    throw new SyntaxError("A profile has a base-url and a key");
  }
  return input;
}
