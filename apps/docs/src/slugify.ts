/** The anchor of a heading. A name of the code is its own anchor; other headings become lower-case words. */
export function slugify(heading: string): string {
  const text = heading.replaceAll("`", "");
  return /^[A-Z]\w*[A-Z]\w*$/.test(text)
    ? text
    : text
        .toLowerCase()
        .replaceAll("'", "")
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-|-$/g, "");
}
