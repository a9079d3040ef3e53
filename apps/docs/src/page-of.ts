import type { Page } from "./pages.ts";

/** The page with this slug, or one that stands so many places after it, if there is one. */
export function pageOf(pages: readonly Page[], slug: string, step = 0): Page | undefined {
  return pages[pages.findIndex((page) => page.slug === slug) + step];
}
