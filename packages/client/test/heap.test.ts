import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createHeap, type Heap } from "../src/heap.ts";

interface Entry {
  key: number;
}

const heapOf = () => createHeap<Entry>((entry, other) => entry.key < other.key);
const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

/** Take all out, first to last. */
function drain(heap: Heap<Entry>): Entry[] {
  const entries: Entry[] = [];
  for (let first = heap.first(); first; first = heap.first()) {
    heap.delete(first);
    entries.push(first);
  }
  return entries;
}

describe("a heap", () => {
  test("gives its entries in order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { maxLength: 60 }), (keys) => {
        const heap = heapOf();
        for (const key of keys) {
          heap.add({ key });
        }
        expect(heap.size()).toBe(keys.length);
        expect(drain(heap).map(({ key }) => key)).toEqual(sorted(keys));
        expect(heap.size()).toBe(0);
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
        const heap = heapOf();
        const added: Entry[] = [];
        const inside = new Set<Entry>();
        for (const { key, deletes, at } of all) {
          const entry = deletes ? added[at % added.length] : undefined;
          if (entry) {
            heap.delete(entry);
            inside.delete(entry);
          } else {
            const fresh = { key };
            heap.add(fresh);
            added.push(fresh);
            inside.add(fresh);
          }
          expect(heap.size()).toBe(inside.size);
          expect(heap.first()?.key).toBe(sorted([...inside].map((one) => one.key))[0]);
        }
        const drained = drain(heap);
        expect(new Set(drained)).toEqual(inside);
        expect(drained.map((one) => one.key)).toEqual(sorted([...inside].map((one) => one.key)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});
