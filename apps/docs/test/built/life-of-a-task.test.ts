import { expect, test } from "vitest";
import { type Json, readSpec } from "../../../../openapi/scripts/read-spec.ts";
import { outcomeTexts } from "../../src/parts/outcome-texts.ts";
import { readDist } from "./read-dist.ts";

const { TaskStatus }: Json = readSpec().components.schemas;
const words: string[] = TaskStatus["x-extensible-enum"];
const outcomes: Record<string, string[]> = TaskStatus["x-outcomes"];
const { running = [], succeeded, succeededWithUrl = [], failed } = outcomes;

test("every status word has one outcome", () => {
  expect(Object.values(outcomes).flat().sort()).toEqual([...words].sort());
});

test.each(["", "zh/"])(
  "the picture in %slife-of-a-task has each status word in the box of its outcome",
  (folder) => {
    for (const file of [`${folder}life-of-a-task.svg`, `${folder}life-of-a-task.html`]) {
      const [svg = ""] = /<svg[^>]*class="life".*?<\/svg>/s.exec(readDist(file)) ?? [];
      const wordsIn = (kind: string) => {
        const [, group = ""] = new RegExp(`<g class="${kind}">(.*?)</g>`, "s").exec(svg) ?? [];
        return [...group.matchAll(/<text[^>]* class="word"[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
      };
      expect(wordsIn("create")).toEqual([]);
      // The inner box, of words that need a video, is the last.
      expect(wordsIn("running")).toEqual([...running, ...succeededWithUrl]);
      expect(wordsIn("succeeded")).toEqual(succeeded);
      expect(wordsIn("failed")).toEqual(failed);
      expect(svg).toMatch(/^<svg[^>]* role="img"/);
      expect(svg).toMatch(/<title>.+<\/title>\s*<desc>.+<\/desc>/);
    }
  },
);

test.each(["en", "zh"] as const)(
  "the table of life-of-a-task in %s has each status word in the row of its outcome",
  (lang) => {
    const markdown = readDist(lang === "zh" ? "zh/life-of-a-task.md" : "life-of-a-task.md");
    for (const [outcome, list] of Object.entries(outcomes)) {
      const name = outcomeTexts[lang].outcome[outcome];
      const row = markdown.split("\n").find((line) => line.startsWith(`| ${name} |`)) ?? "";
      expect(
        [...row.matchAll(/`(\w+)`/g)].map(([, word]) => word),
        outcome,
      ).toEqual(list);
    }
  },
);

test("alone, the picture brings its colours, for light and dark", () => {
  expect(readDist("life-of-a-task.svg")).toMatch(/<style>[^<]*light-dark\(/);
  expect(readDist("life-of-a-task.html")).not.toContain("<style>");
});
