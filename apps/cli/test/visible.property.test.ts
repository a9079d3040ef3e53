import fc from "fast-check";
import { expect, test } from "vitest";
import { toSafeJson } from "../src/safe-json.ts";
import { toVisible } from "../src/visible.ts";

/** What may not reach a terminal. U+200D may: it only joins emoji. */
const CONTROL = /(?!\u200d)[\p{Cc}\p{Cf}\u2028\u2029]/u;

/** Texts of which every other character is one to hide. */
const text = fc.string({
  unit: fc.oneof(
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      "\x1b",
      "\x07",
      "\n",
      "\r",
      "\x7f",
      "\x9b",
      "\u00ad",
      "\u200b",
      "\u202e",
      "\u2028",
      "\ufeff",
    ),
    fc.constantFrom("\u{e0041}", "\u{1bca0}", "\ud800", "\u200d", "a", "猫", "👍"),
  ),
});

test("No control character survives in a visible text", () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(toVisible(input)).not.toMatch(CONTROL);
    }),
  );
});

test("A text without control characters stays as it is", () => {
  fc.assert(
    fc.property(text, (input) => {
      const harmless = input.replace(new RegExp(CONTROL, "gu"), "");
      expect(toVisible(harmless)).toBe(harmless);
    }),
  );
});

test.each([undefined, 2])(
  "JSON with an indent of %j holds no control character, and its value stays",
  (indent) => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(text, text), (value, texts) => {
        const input = [value, texts];
        const json = toSafeJson(input, indent);
        expect(json.replaceAll("\n", "")).not.toMatch(CONTROL);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(input)));
      }),
    );
  },
);
