import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Heap, type Node } from "../src/heap.ts";

const keys = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 60 });

/** Take out all entries, the first first. */
function drain<Value>(heap: Heap<Value>): Node<Value>[] {
  const nodes: Node<Value>[] = [];
  for (let node = heap.first; node; node = heap.first) {
    heap.delete(node);
    nodes.push(node);
  }
  return nodes;
}

const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

describe("a heap", () => {
  test("gives its entries in order", () => {
    fc.assert(
      fc.property(keys, (all) => {
        const heap = new Heap<number>();
        for (const key of all) {
          heap.add(key, -key);
        }
        expect(heap.size).toBe(all.length);
        const nodes = drain(heap);
        expect(nodes.map(({ key }) => key)).toEqual(sorted(all));
        expect(nodes.every(({ key, value }) => value === -key)).toBe(true);
        expect(heap.size).toBe(0);
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
        const heap = new Heap<undefined>();
        const added: Node<undefined>[] = [];
        const inside = new Set<Node<undefined>>();
        for (const { key, deletes, at } of all) {
          const node = deletes ? added[at % added.length] : undefined;
          if (node) {
            heap.delete(node);
            inside.delete(node);
          } else {
            const fresh = heap.add(key, undefined);
            added.push(fresh);
            inside.add(fresh);
          }
          expect(heap.size).toBe(inside.size);
          expect(heap.first?.key).toBe(sorted([...inside].map((entry) => entry.key))[0]);
        }
        const left = drain(heap);
        expect(new Set(left)).toEqual(inside);
        expect(left.map(({ key }) => key)).toEqual(sorted([...inside].map(({ key }) => key)));
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  test("that is empty has no first entry", () => {
    expect(new Heap().first).toBe(undefined);
  });
});
