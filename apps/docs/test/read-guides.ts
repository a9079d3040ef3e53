import { readdirSync, readFileSync } from "node:fs";
import { type Lang, pages } from "../src/pages.ts";

const FOLDERS: Record<Lang, string> = { en: "../content/", zh: "../content/zh/" };

/** The guide's Markdown as it is written, with the places of its parts. */
export function readGuide(slug: string, lang: Lang): string {
  return readFileSync(new URL(`${FOLDERS[lang]}${slug}.md`, import.meta.url), "utf8");
}

/** The slugs of the files that there are, sorted. */
export function slugsOf(lang: Lang): string[] {
  const files = readdirSync(new URL(FOLDERS[lang], import.meta.url));
  return files
    .filter((file) => file.endsWith(".md"))
    .map((file) => file.slice(0, -3))
    .sort();
}

/** The slugs of the guides. */
export const slugs = pages.map(({ slug }) => slug);

/** The code blocks of a language. */
export function blocksOf(markdown: string, language: string): string[] {
  return [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "gms"))].map(
    ([, code = ""]) => code,
  );
}
