import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { insert, remove } from "../src/sorted-list.ts";

interface Entry {
  key: number;
}

const keysOf = (entries: Iterable<Entry>) => Array.from(entries, ({ key }) => key);
const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

describe("a sorted list", () => {
  test("has its entries in order, those with the same number as they came", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 }), (keys) => {
        const list: { key: number; index: number }[] = [];
        for (const [index, key] of keys.entries()) {
          insert(list, { key, index }, "key");
        }
        expect(keysOf(list)).toEqual(sorted(keys));
        for (const [place, { key, index }] of list.entries()) {
          const next = list[place + 1];
          expect(next?.key === key && next.index < index).toBe(false);
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("keeps its order whichever entries are taken out and added in between, also twice", () => {
    const steps = fc.array(fc.record({ key: fc.nat(50), deletes: fc.boolean(), at: fc.nat(1_000) }), {
      maxLength: 200,
      size: "max",
    });
    fc.assert(
      fc.property(steps, (all) => {
        const list: Entry[] = [];
        const added: Entry[] = [];
        const inside = new Set<Entry>();
        for (const { key, deletes, at } of all) {
          const entry = deletes ? added[at % added.length] : undefined;
          if (entry) {
            remove(list, entry);
            inside.delete(entry);
          } else {
            const fresh = { key };
            insert(list, fresh, "key");
            added.push(fresh);
            inside.add(fresh);
          }
          expect(keysOf(list)).toEqual(sorted(keysOf(inside)));
        }
        expect(new Set(list)).toEqual(inside);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
