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
  expect(toSpread([7])).toEqual({ median: 7, low: 7, high: 7 });
  expect(() => toSpread([])).toThrow(TypeError);
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

test("contenders take turns, and each round begins with another one", async () => {
  const turns: string[] = [];
  const contender = (name: string) => async () => ({ place: turns.push(name) });
  const of = await alternate({ a: contender("a"), b: contender("b"), c: contender("c") }, 3);
  expect(turns.join("")).toBe("abcbcacab");
  expect(of("a", "place")).toEqual([1, 6, 8]);
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
