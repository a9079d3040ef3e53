import { type Lang, pages } from "../pages.ts";
import { texts } from "../texts.ts";

/** The other pages, with a sentence for each. */
export function guides(lang: Lang): string {
  const others = pages.filter(({ slug }) => slug !== "index");
  return others
    .map((page) => `- [${page[lang].label}](${page.slug}.md): ${page[lang].summary}`)
    .concat(`- [${texts[lang].reference}](reference.html): ${texts[lang].referenceSummary}`)
    .join("\n");
}
