import { expect, test } from "vitest";
import { alternate } from "../src/core/alternate.ts";
import { findCell } from "../src/core/results.ts";
import { toCell, toExactCell } from "../src/core/to-cell.ts";
import { toSpread } from "../src/core/to-spread.ts";
import { readHits } from "../src/project/read-hits.ts";
import { resultsOf } from "./results-of.ts";

test("a spread has the median and the quartiles, whatever the order", () => {
  expect(toSpread([5, 1, 4, 2, 3])).toEqual({ median: 3, low: 2, high: 4 });
  expect(toSpread([4, 1, 2, 3])).toEqual({ median: 2.5, low: 1.75, high: 3.25 });
  expect(() => toSpread([])).toThrow(TypeError);
});

test("of fewer than four numbers a spread has the least and the most", () => {
  expect(toSpread([9, 1, 2])).toEqual({ median: 2, low: 1, high: 9 });
  expect(toSpread([7])).toEqual({ median: 7, low: 7, high: 7 });
});

// The ranks are those of the tables of the sign test.
test.each([
  [5, undefined],
  [6, { low: 1, high: 6 }],
  [8, { low: 1, high: 8 }],
  [9, { low: 2, high: 8 }],
  [25, { low: 8, high: 18 }],
  [100, { low: 40, high: 61 }],
  [10_000, { low: 4_902, high: 5_099 }],
])("of %d numbers, the true median is between two of them in 95 of 100 cases", (count, interval) => {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  expect(toSpread(numbers).interval).toEqual(interval);
});

test("a ratio is taken within each round, so that a slow round of all is none", () => {
  const { median, ratio } = toCell([20, 200, 22], [10, 100, 11]);
  expect(median).toBe(22);
  expect(ratio).toEqual({ median: 2, low: 2, high: 2 });
});

test("a number that does not change has its ratio to another one", () => {
  expect(toExactCell(30, 1.5)).toEqual({
    ...{ median: 30, low: 30, high: 30 },
    ratio: { median: 1.5, low: 1.5, high: 1.5 },
  });
  expect(toExactCell(30)).not.toHaveProperty("ratio");
});

test("contenders take turns, each round in another order", async () => {
  const turns: string[] = [];
  const contender = (name: string) => async () => ({ place: turns.push(name) });
  const of = await alternate({ a: contender("a"), b: contender("b"), c: contender("c") }, 40);
  const rounds = turns.join("").match(/.{3}/g) ?? [];
  expect(rounds.map((round) => [...round].sort().join(""))).toEqual(Array(40).fill("abc"));
  expect(new Set(rounds).size).toBe(6);
  expect(of("a", "place")).toEqual(rounds.map((round, index) => 3 * index + round.indexOf("a") + 1));
});

test("a cell is found by the names of its table, row and column", () => {
  const { parts } = resultsOf(1.1);
  expect(findCell(parts.calls, "cpu", "vidtask queryTask", "64 in flight")?.ratio?.median).toBe(1.1);
  expect(findCell(parts.calls, "cpu", "vidtask queryTask", "2 in flight")).toBeUndefined();
  expect(findCell(parts.polls, "cpu", "vidtask queryTask", "64 in flight")).toBeUndefined();
});

test("the share of Turbo's cache is read from what it prints", () => {
  expect(readHits(" Tasks:    20 successful, 20 total\nCached:    15 cached, 20 total\n")).toBe(0.75);
  expect(readHits("Done in 2s")).toBeUndefined();
});
