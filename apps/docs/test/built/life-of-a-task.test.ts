import { expect, test } from "vitest";
import { type Json, readSpec } from "../../../../openapi/scripts/read-spec.ts";
import { readDist } from "./read-dist.ts";

const { TaskStatus }: Json = readSpec().components.schemas;
const words: string[] = TaskStatus["x-extensible-enum"];

test.each(["", "zh/"])("the picture in %slife-of-a-task has every status word, as text", (folder) => {
  for (const file of [`${folder}life-of-a-task.svg`, `${folder}life-of-a-task.html`]) {
    const [svg = ""] = /<svg[^>]*class="life".*?<\/svg>/s.exec(readDist(file)) ?? [];
    const texts = [...svg.matchAll(/<text[^>]* class="word"[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);
    expect(texts.sort()).toEqual([...words].sort());
    expect(svg).toMatch(/^<svg[^>]* role="img"/);
    expect(svg).toMatch(/<title>.+<\/title>\s*<desc>.+<\/desc>/);
  }
});

test.each(["", "zh/"])("the table in %slife-of-a-task has every status word", (folder) => {
  const markdown = readDist(`${folder}life-of-a-task.md`);
  const table = markdown.split("\n").filter((line) => line.startsWith("|"));
  const listed = [...table.join().matchAll(/`(\w+)`/g)].map(([, word]) => word);
  expect(listed.sort()).toEqual([...words].sort());
});

test("alone, the picture brings its colours, for light and dark", () => {
  expect(readDist("life-of-a-task.svg")).toMatch(/<style>[^<]*light-dark\(/);
  expect(readDist("life-of-a-task.html")).not.toContain("<style>");
});
