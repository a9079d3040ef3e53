/** Licences that ask for no more than to be named. */
const TAKEN = new Set([
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "CC-BY-4.0",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
]);

/** Packages under another licence: tools, of which nothing is published. */
const TOOLS = /^(axe-core$|lightningcss(-|$))/;

/**
 * The packages whose licence is not taken, each with it.
 *
 * @param licences What `pnpm licenses list --json` says: the packages by their licence.
 */
export function findLicences(licences: Record<string, readonly { name: string }[]>): string[] {
  return Object.entries(licences).flatMap(([licence, packages]) =>
    isTaken(licence)
      ? []
      : packages.filter(({ name }) => !TOOLS.test(name)).map(({ name }) => `${name}: ${licence}`),
  );
}

/** Of several licences, one may be chosen. */
function isTaken(licence: string): boolean {
  return licence
    .replace(/^\((.*)\)$/, "$1")
    .split(" OR ")
    .some((choice) => TAKEN.has(choice));
}
