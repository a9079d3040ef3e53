import MiniSearch from "minisearch";
import type { SearchRecord } from "../search-records.ts";
import { toTerms } from "../to-terms.ts";

/** A section that was found. */
export interface Found extends Pick<SearchRecord, "url" | "page" | "heading"> {
  /** Its text around the first of the words. */
  excerpt: string;
}

/** Something to search in. */
export interface SearchIndex {
  find(words: string): Found[];
}

let loaded: Promise<SearchIndex> | undefined;

/** Load the sections of this language, once. */
export function loadIndex(url: string): Promise<SearchIndex> {
  loaded ??= fetch(url)
    .then((response): Promise<SearchRecord[]> => response.json())
    .then(createIndex);
  return loaded;
}

/** Make the index of these sections. */
export function createIndex(records: readonly SearchRecord[]): SearchIndex {
  const index = new MiniSearch<SearchRecord>({
    fields: ["heading", "page", "text"],
    tokenize: toTerms,
    searchOptions: {
      boost: { heading: 4, page: 2 },
      prefix: true,
      // Two Chinese characters are a whole word: no other is like them.
      fuzzy: (term) => (/^\w{4,}$/.test(term) ? 0.2 : false),
      combineWith: "AND",
    },
  });
  index.addAll(records);
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    find(words) {
      return index
        .search(words)
        .slice(0, 20)
        .flatMap(({ id, terms }) => {
          const record = byId.get(id);
          return record ? [{ ...record, excerpt: excerptOf(record.text, terms) }] : [];
        });
    },
  };
}

function excerptOf(text: string, terms: readonly string[]): string {
  const places = terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - 40);
  const from = places.length > 0 ? start : 0;
  return `${from > 0 ? "…" : ""}${text.slice(from, from + 140)}`;
}
