import { createRedact } from "./redact.ts";

/** The keys of requests that were seen. They stay in memory, and are there to be blanked. */
export interface KeyRing {
  /** Take what is a key in a request's headers and query. */
  add(headers: Iterable<readonly [string, string]>, query: URLSearchParams): void;
  /** Blank all keys in a text. */
  redact(text: string): string;
}

/** How many keys are held: those that were seen last. A program has a few. */
const HELD = 100;

/** Names that end like one of a key, and hold none. */
const HARMLESS =
  /(idempotency|cache|page|next|previous|continuation|sort|partition|websocket)[-_]?(key|token)$/i;

/** Create a ring without keys. */
export function createKeyRing(): KeyRing {
  const redacts = new Map<string, (text: string) => string>();
  let longestFirst: ((text: string) => string)[] = [];
  return {
    add(headers, query) {
      const secrets = [...headers, ...query].filter(([name]) => isSecret(name));
      // `Bearer sk-…`, or a key alone.
      const found = secrets.map(([, value]) => value.trim().split(/\s+/).at(-1) ?? "");
      for (const key of found.filter((value) => value !== "")) {
        const known = redacts.get(key);
        // The one that was seen last stands last.
        redacts.delete(key);
        redacts.set(key, known ?? createRedact(key));
        const [oldest] = redacts.size > HELD ? redacts.keys() : [];
        if (oldest !== undefined) {
          redacts.delete(oldest);
        }
        if (!known) {
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

function isSecret(name: string): boolean {
  return /(authorization|key|token)$/i.test(name) && !HARMLESS.test(name);
}
