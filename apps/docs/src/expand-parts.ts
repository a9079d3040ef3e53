import { readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Lang } from "./pages.ts";
import { commands } from "./parts/commands.ts";
import { exitCodes } from "./parts/exit-codes.ts";
import { families } from "./parts/families.ts";
import { fieldPlaces } from "./parts/field-places.ts";
import { gateways } from "./parts/gateways.ts";
import { guides } from "./parts/guides.ts";
import { outcomeTexts } from "./parts/outcome-texts.ts";
import { rules } from "./parts/rules.ts";
import { sources } from "./parts/sources.ts";
import { statusWords } from "./parts/status-words.ts";

const PARTS: Record<string, (lang: Lang) => string | Promise<string>> = {
  commands,
  "exit-codes": exitCodes,
  families,
  "field-places": fieldPlaces,
  gateways,
  guides,
  rules,
  sources,
  "status-words": statusWords,
  "life-of-a-task": (lang) => `![${outcomeTexts[lang].description}](life-of-a-task.svg)`,
};

/**
 * Fill in what a guide leaves to others: `<!-- part <name> -->` is a generated part, `<!-- file <path> -->` a file of the
 * project as a block of code.
 */
export async function expandParts(markdown: string, lang: Lang): Promise<string> {
  let expanded = markdown;
  for (const [marker, kind, name = ""] of markdown.matchAll(/^<!-- (part|file) (\S+) -->$/gm)) {
    const text = kind === "file" ? codeBlock(name) : await part(name, lang);
    // A function, because `$` in a replacement text has a meaning.
    expanded = expanded.replace(marker, () => text);
  }
  return expanded;
}

function part(name: string, lang: Lang): string | Promise<string> {
  const render = new Map(Object.entries(PARTS)).get(name);
  if (!render) {
    throw new Error(`There is no part ${name}; there are ${Object.keys(PARTS).join(", ")}.`);
  }
  return render(lang);
}

function codeBlock(path: string): string {
  const code = readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8").trimEnd();
  return `\`\`\`${extname(path).slice(1)}\n${code}\n\`\`\``;
}
