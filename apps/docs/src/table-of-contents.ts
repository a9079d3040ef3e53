/** A heading of a page. */
export interface TocEntry {
  id: string;
  /** As HTML. */
  text: string;
  isDeeper: boolean;
}

/** The second- and third-level headings of a rendered page. */
export function tableOfContents(html: string): TocEntry[] {
  const headings = html.matchAll(/<h([23]) id="([^"]*)">(.*?)<\/h\1>/gs);
  return [...headings].map(([, level, id = "", text = ""]) => ({ id, text, isDeeper: level === "3" }));
}
