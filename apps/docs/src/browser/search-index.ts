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

/** Load the sections of this language, once. A load that failed is tried again by the next search. */
export function loadIndex(url: string): Promise<SearchIndex> {
  loaded ??= load(url).catch((error) => {
    loaded = undefined;
    throw error;
  });
  return loaded;
}

async function load(url: string): Promise<SearchIndex> {
  const response = await fetch(url);
  const records: SearchRecord[] = await response.json();
  return createIndex(records);
}

/** Make the index of these sections. */
export function createIndex(records: readonly SearchRecord[]): SearchIndex {
  const index = new MiniSearch<SearchRecord>({
    fields: ["heading", "keywords", "page", "text"],
    tokenize: toTerms,
    searchOptions: {
      boost: { heading: 4, keywords: 4, page: 2 },
      prefix: true,
      // Two Chinese characters are a whole word: no other is like them.
      fuzzy: (term) => (/^\w{4,}$/.test(term) ? 0.2 : false),
    },
  });
  index.addAll(records);
  const byId = new Map(records.map((record) => [record.id, record]));
  return {
    find(words) {
      return index
        .search(words)
        .filter(({ queryTerms }) => hasMost(words, queryTerms))
        .slice(0, 20)
        .flatMap(({ id, terms }) => {
          const record = byId.get(id);
          return record ? [{ ...record, excerpt: excerptOf(record.text, terms) }] : [];
        });
    },
  };
}

/** Whether all Latin words were found, and of the Chinese pairs more than half: where two words meet, a pair is none. */
function hasMost(words: string, found: readonly string[]): boolean {
  const terms = toTerms(words.toLowerCase());
  const pairs = terms.filter((term) => /^\p{Script=Han}{2}$/u.test(term));
  const missing = terms.filter((term) => !found.includes(term));
  return missing.every((term) => pairs.includes(term)) && missing.length * 2 <= Math.max(0, pairs.length - 1);
}

function excerptOf(text: string, terms: readonly string[]): string {
  const places = terms.map((term) => text.toLowerCase().indexOf(term)).filter((place) => place >= 0);
  const start = Math.max(0, Math.min(...places, text.length) - 40);
  const from = places.length > 0 ? start : 0;
  return `${from > 0 ? "…" : ""}${text.slice(from, from + 140)}`;
}
