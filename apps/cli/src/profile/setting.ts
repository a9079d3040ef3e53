/** What a profile holds, as the command line calls it. */
export const SETTINGS = ["base-url", "key"] as const;

/** One of them. */
export type Setting = (typeof SETTINGS)[number];

/**
 * Parse the name of a setting.
 *
 * @throws SyntaxError
 */
export function parseSetting(input: string): Setting {
  const setting = SETTINGS.find((name) => name === input);
  if (setting === undefined) {
    throw new SyntaxError("A profile has a base-url and a key");
  }
  return setting;
}
