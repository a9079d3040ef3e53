import { find } from "./find.ts";

/**
 * Switch the language at the same place of the page: both languages have the same anchors.
 *
 * @param translate What the other language calls an anchor.
 */
export function keepPlace(translate = (hash: string) => hash): void {
  const link = find("#language", HTMLAnchorElement);
  const update = () => {
    link.search = location.search;
    link.hash = translate(placeOf());
  };
  // As soon as the link is turned to, so that it may also be opened beside this page.
  for (const event of ["pointerenter", "pointerdown", "focus", "click"]) {
    link.addEventListener(event, update);
  }
}

/** The anchor in the address; without one, that of the heading that the reader is at. */
function placeOf(): string {
  if (location.hash !== "" || scrollY === 0) {
    return location.hash;
  }
  const headings = [...document.querySelectorAll("main :is(h2, h3, td)[id]")];
  const topOf = (element: Element) => element.getBoundingClientRect().top;
  // Where none is on the screen, the reader is below the last one above it.
  const heading =
    headings.find((other) => topOf(other) >= 0 && topOf(other) < innerHeight) ??
    headings.findLast((other) => topOf(other) < 0);
  return heading ? `#${heading.id}` : "";
}
