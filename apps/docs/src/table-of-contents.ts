/** A heading of a page. */
export interface TocEntry {
  id: string;
  /** As HTML. */
  text: string;
  isDeeper: boolean;
  /** As an attribute, if it is in another language than its page. */
  lang: string;
}

/** The second- and third-level headings of a rendered page. */
export function tableOfContents(html: string): TocEntry[] {
  const headings = html.matchAll(/<h([23]) id="([^"]*)"( lang="en")?>(.*?)<\/h\1>/gs);
  return [...headings].map(([, level, id = "", lang = "", text = ""]) => ({
    id,
    text,
    isDeeper: level === "3",
    lang,
  }));
}
