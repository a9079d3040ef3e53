import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import rootPackage from "../../../package.json" with { type: "json" };
import { checkFlags } from "../../cli/src/check-flags.ts";
import { en } from "../../cli/src/text/en.ts";
import { commandHelp } from "../src/parts/command-help.ts";
import { errorClassNames } from "../src/parts/exit-codes.ts";
import { headingsOf } from "../src/render-markdown.ts";
import { blocksOf, readGuide, slugs, slugsOf } from "./read-guides.ts";

const HAN = /\p{Script=Han}/u;

test.each(["en", "zh"] as const)("in %s there is a file for every page, and no other", (lang) => {
  expect(slugsOf(lang)).toEqual([...slugs].sort());
});

test.each(slugs)("%s says the same in both languages, block by block", (slug) => {
  const [english, chinese] = [readGuide(slug, "en"), readGuide(slug, "zh")];
  const toOutline = (markdown: string) =>
    markdown
      .replace(/^```.*?^```$/gms, (block) => block.replaceAll("\n", "⏎"))
      .match(/^(#+ (?:`\w+`)?|- |\d+\. |\|(?:[^|\n]*\|)+|```.*|<!-- .*|\S)/gm)
      // Of a row only its cells count, of a paragraph only that it is there.
      ?.map((mark) => (mark.startsWith("|") ? `|${mark.split("|").length - 2}` : mark))
      .map((mark) => (mark.length === 1 ? "¶" : mark));
  expect(toOutline(chinese)).toEqual(toOutline(english));
  const linksOf = (markdown: string) => markdown.match(/\]\([^)]+\)/g);
  expect(linksOf(chinese)).toEqual(linksOf(english));
});

test.each(slugs)("every paragraph of %s is translated", (slug) => {
  const isProse = (text: string) => !/^(```|<!--|\||# vidtask$)/.test(text);
  const paragraphs = readGuide(slug, "zh")
    .replace(/^```.*?^```$/gms, "```")
    .split(/\n\n+/);
  const untranslated = paragraphs.filter((text) => isProse(text) && !HAN.test(text));
  // The name of a class is its heading in both languages.
  expect(untranslated.filter((text) => !/^### `\w+`$/.test(text))).toEqual([]);
});

test("no line of Chinese breaks between two characters, where the break would show as a blank", () => {
  for (const slug of slugs) {
    expect(readGuide(slug, "zh")).not.toMatch(/\p{Script=Han}\n\p{Script=Han}/u);
  }
});

test.each(["en", "zh"] as const)("in %s every error class has its cause and its cure", (lang) => {
  const [cause, cure] = { en: ["**Cause.** ", "**Cure.** "], zh: ["**原因。** ", "**处理方法。** "] }[lang];
  const [, ...entries] = readGuide("errors", lang).split(/^### /m);
  const classes = entries.map((entry) => /^`(\w+)`/.exec(entry)?.[1]);
  expect(classes.sort()).toEqual(errorClassNames().sort());
  expect(classes).toEqual(expect.arrayContaining(["ServerError", "VideoGoneError"]));
  for (const entry of entries) {
    const [, first, second] = entry.split("\n\n");
    expect(first?.startsWith(cause ?? ""), entry).toBe(true);
    expect(second?.startsWith(cure ?? ""), entry).toBe(true);
  }
});

test.each(["en", "zh"] as const)(
  "in %s the page of the checker has every exit code and every form of report",
  (lang) => {
    const page = readGuide("checking-a-gateway", lang);
    const source = fileURLToPath(new URL("../../cli/src/", import.meta.url));
    const run = globSync("{run-check,check/*}.ts", { cwd: source })
      .map((file) => readFileSync(source + file, "utf8"))
      .join("");
    const codes = [...run.matchAll(/, (\d+),?\s*\)/g)].map(([, code = ""]) => code);
    expect(codes).toEqual(expect.arrayContaining(["2", "3", "4", "7", "10", "11", "12"]));
    expect(codes.filter((code) => !page.includes(`| ${code} | `))).toEqual([]);
    expect(checkFlags(en.flags).output.values.filter((form) => !page.includes(`| \`${form}\` | `))).toEqual(
      [],
    );
  },
);

test("no two headings of a page are the same", () => {
  for (const slug of slugs) {
    const headings = headingsOf(readGuide(slug, "en"));
    expect(new Set(headings).size).toBe(headings.length);
  }
});

const shell = slugs.flatMap((slug) => blocksOf(readGuide(slug, "en"), "sh")).join("");

test("every pnpm command of the guides is a script", () => {
  const scripts = [...shell.matchAll(/pnpm@12 (\w+)/g)].map(([, name = ""]) => name);
  expect(Object.keys(rootPackage.scripts)).toEqual(expect.arrayContaining(scripts));
  expect(scripts).toContain("start");
});

test("every command of the guides exists, with its flags", async () => {
  const known = (await commandHelp()).commands.map(({ name }) => name);
  const calls = [...shell.matchAll(/(?:^vidtask|pnpm@12 start) ([a-z]+)(.*)$/gm)];
  expect(calls.length).toBeGreaterThan(5);
  for (const [, command = "", rest = ""] of calls) {
    expect(known).toContain(command);
    const help = await commandHelp(command);
    const [below] = help.commands.filter(({ name }) => rest.startsWith(` ${name}`));
    expect(below === undefined).toBe(help.commands.length === 0);
    const { flags: own } = below ? await commandHelp(command, below.name) : help;
    const names = own.map(({ name }) => name).join(" ");
    const flags = [...rest.matchAll(/--([a-z][\w-]*)/g)].map(([flag]) => flag);
    expect(flags.filter((flag) => !names.includes(flag))).toEqual([]);
  }
});
