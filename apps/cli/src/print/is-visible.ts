import { HIDDEN } from "../visible.ts";

/** Whether a text can be printed as it is. */
export function isVisible(text: string): boolean {
  return text.search(HIDDEN) === -1;
}
