import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";

/** The installed versions of some dependencies of this package. */
export function versionsOf(...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const file = findPackageJSON(name, import.meta.url);
      const { version }: { version: string } = JSON.parse(readFileSync(file ?? "", "utf8"));
      return [name, version];
    }),
  );
}
