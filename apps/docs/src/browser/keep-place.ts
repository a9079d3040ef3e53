import { find } from "./find.ts";

/** Switch the language at the same place of the page: both languages have the same anchors. */
export function keepPlace(): void {
  const link = find("#language", HTMLAnchorElement);
  link.addEventListener("click", () => {
    link.hash = location.hash;
  });
}
