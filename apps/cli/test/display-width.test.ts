import fc from "fast-check";
import { expect, test } from "vitest";
import { cutToWidth, displayWidth, padToWidth } from "../src/display-width.ts";

test.each([
  ["", 0],
  ["abc", 3],
  ["naïve", 5],
  ["nai\u0308ve", 5],
  ["中文，。「」", 12],
  ["ネコ", 4],
  ["ﾈｺ", 2],
  ["한국어", 6],
  ["ｆｕｌｌ", 8],
  ["ㄅㄆ", 4],
  ["👍", 2],
  ["✂", 1],
  ["✂\ufe0f", 2],
  ["👩\u200d👧", 4],
  ["𠮷野家", 6],
  ["…█░", 3],
])("%j takes %i columns", (text, columns) => {
  expect(displayWidth(text)).toBe(columns);
});

test.each([
  ["abcdef", 6, "abcdef"],
  ["abcdef", 5, "abcd…"],
  ["中文字", 6, "中文字"],
  ["中文字", 5, "中文…"],
  ["中文字", 4, "中…"],
  ["a👩\u200d👧b", 5, "a…"],
  ["abc", 1, "…"],
  ["abc", 0, ""],
  ["abc", -3, ""],
])("%j is cut to %i columns as %j", (text, columns, cut) => {
  expect(cutToWidth(text, columns)).toBe(cut);
});

test("A cut text never takes more columns than there are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "猫", "👍", "\u200d", "\u0301", "ｱ", "ｆ", "\ufe0f") });
  fc.assert(
    fc.property(text, fc.integer({ min: 0, max: 20 }), (input, columns) => {
      expect(displayWidth(cutToWidth(input, columns))).toBeLessThanOrEqual(columns);
      expect(displayWidth(padToWidth(input, columns))).toBe(Math.max(columns, displayWidth(input)));
    }),
  );
});
