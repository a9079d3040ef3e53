/** Licences that ask for no more than to be named. */
const TAKEN = new Set([
  "(MIT OR CC0-1.0)",
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT OR Apache-2.0",
  "Python-2.0",
]);

/** Packages under another licence: tools, of which nothing is published. */
const TOOLS = /^lightningcss(-|$)/;

/**
 * The packages whose licence is not taken, each with it.
 *
 * @param licences What `pnpm licenses list --json` says: the packages by their licence.
 */
export function findLicences(licences: Record<string, readonly { name: string }[]>): string[] {
  return Object.entries(licences).flatMap(([licence, packages]) =>
    TAKEN.has(licence)
      ? []
      : packages.filter(({ name }) => !TOOLS.test(name)).map(({ name }) => `${name}: ${licence}`),
  );
}
