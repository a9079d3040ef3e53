import { find } from "./find.ts";

/**
 * Switch the language at the same place of the page: both languages have the same anchors.
 *
 * @param translate What the other language calls an anchor.
 */
export function keepPlace(translate = (hash: string) => hash): void {
  const link = find("#language", HTMLAnchorElement);
  link.addEventListener("click", () => {
    link.search = location.search;
    link.hash = translate(location.hash);
  });
}
