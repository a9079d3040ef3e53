import { createRedact } from "./redact.ts";

/** The keys of requests that were seen. They stay in memory, and are there to be blanked. */
export interface KeyRing {
  /** Take what is a key in a request's headers and query. */
  add(headers: Iterable<readonly [string, string]>, query: URLSearchParams): void;
  /** Blank all keys in a text. */
  redact(text: string): string;
}

/** Create a ring without keys. */
export function createKeyRing(): KeyRing {
  const redacts = new Map<string, (text: string) => string>();
  let longestFirst: ((text: string) => string)[] = [];
  return {
    add(headers, query) {
      const secrets = [...headers, ...query].filter(([name]) => /(authorization|key|token)$/i.test(name));
      // `Bearer sk-…`, or a key alone.
      const found = secrets.map(([, value]) => value.trim().split(/\s+/).at(-1));
      for (const key of found.filter((value) => value !== undefined && value !== "")) {
        if (key !== undefined && !redacts.has(key)) {
          redacts.set(key, createRedact(key));
          // One key may be the beginning of another.
          longestFirst = [...redacts]
            .sort(([one], [other]) => other.length - one.length)
            .map(([, redact]) => redact);
        }
      }
    },
    redact: (text) => longestFirst.reduce((blanked, redact) => redact(blanked), text),
  };
}
