/** A heading of a page. */
export interface TocEntry {
  id: string;
  /** As HTML. */
  text: string;
}

/** The second-level headings of a rendered page. */
export function tableOfContents(html: string): TocEntry[] {
  return [...html.matchAll(/<h2 id="([^"]*)">(.*?)<\/h2>/gs)].map(([, id = "", text = ""]) => ({ id, text }));
}
