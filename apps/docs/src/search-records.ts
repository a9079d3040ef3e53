import type { Lang } from "./pages.ts";
import { referenceRecords } from "./reference-records.ts";
import { searchKeywords } from "./search-keywords.ts";

/** A page of Eleventy's collection. */
export interface RenderedPage {
  fileSlug: string;
  filePathStem: string;
  templateContent: string;
}

/** A section of a page. */
export interface SearchSection {
  /** Where it is, relative to the pages of its language. */
  url: string;
  page: string;
  heading: string;
  text: string;
}

/** What search finds: a section with its number. */
export interface SearchRecord extends SearchSection {
  id: number;
  /** Words that readers look for and the section does not say. */
  keywords?: string | undefined;
}

/** Take the pages of a language apart into sections, by their headings and the cells that are anchors, and add the reference. */
export function searchRecords(pages: readonly RenderedPage[], lang: Lang): SearchRecord[] {
  const sections = pages.flatMap(({ filePathStem, templateContent }) => {
    const file = `${filePathStem.split("/").at(-1)}.html`;
    const [, ...parts] = templateContent.split(/<(?:h[1-4]|td) id="/);
    const title = toText(/<h1[^>]*>(.*?)<\/h1>/s.exec(templateContent)?.[1] ?? "");
    return parts.map((part) => {
      const [, id = "", heading = "", rest = ""] =
        /^([^"]*)"[^>]*>(.*?)<\/(?:h[1-4]|td)>(.*)$/s.exec(part) ?? [];
      return { url: `${file}#${id}`, page: title, heading: toText(heading), text: toText(rest) };
    });
  });
  const keywords = new Map(Object.entries(searchKeywords[lang]));
  return [...sections, ...referenceRecords(lang)].map((section, id) => ({
    id,
    ...section,
    keywords: keywords.get(section.url),
  }));
}

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };

function toText(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/&(lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}
