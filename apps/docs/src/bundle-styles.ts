import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

/** The style sheets by the file that they become, each in its order: what comes later overrules. */
const SHEETS = {
  frame: ["colours", "ground", "top", "reference"],
  guide: ["elements", "text", "code", "tables", "picture", "columns", "foot", "search", "screens"],
};

/** Join the style sheets of `assets/`, so that a page loads one or two. */
export function bundleStyles(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [sheet, names] of Object.entries(SHEETS)) {
    const parts = names.map((name) =>
      readFileSync(new URL(`../assets/${sheet}/${name}.css`, import.meta.url), "utf8"),
    );
    writeFileSync(`${folder}/${sheet}.css`, parts.join("\n"));
  }
}
