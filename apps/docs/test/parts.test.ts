import { rules as allRules } from "@vidtask/contract";
import { expect, test } from "vitest";
import { expandParts } from "../src/expand-parts.ts";
import { markdownTable } from "../src/markdown-table.ts";
import { commandHelp, parseHelp } from "../src/parts/command-help.ts";
import { commands } from "../src/parts/commands.ts";
import { exitCodes } from "../src/parts/exit-codes.ts";
import { rules } from "../src/parts/rules.ts";
import { renderMarkdown } from "../src/render-markdown.ts";
import { slugify } from "../src/slugify.ts";
import { toTerms } from "../src/to-terms.ts";

test("the anchor of a class is its name, that of a sentence its words", () => {
  expect(slugify("`QuotaError`")).toBe("QuotaError");
  expect(slugify("Waiting, and never losing a task")).toBe("waiting-and-never-losing-a-task");
  expect(slugify("vidtask create")).toBe("vidtask-create");
});

test("Chinese is searched by pairs of characters, Latin words as they are", () => {
  expect(toTerms("查询queryVideo任务，200")).toEqual(["查询", "queryVideo", "任务", "200"]);
  expect(toTerms("重定向")).toEqual(["重定", "定向"]);
  expect(toTerms("status_update_time; 的")).toEqual(["status_update_time", "的"]);
});

test("a bar inside a cell does not end it", () => {
  expect(markdownTable(["a"], [["b|c"]])).toBe("| a |\n| --- |\n| b\\|c |");
});

test("a help text is taken apart", () => {
  const help = [
    "USAGE\n  vidtask wait <id>\n  vidtask wait --help",
    "Wait until\nvideos are there.",
    "FLAGS\n     [--output]  How.   [text|json]\n  -h  --help      Print help\n      --          The rest",
    "ARGUMENTS\n  id...  The ids\n",
  ].join("\n\n");
  expect(parseHelp(help)).toEqual({
    usage: ["vidtask wait <id>", "vidtask wait --help"],
    description: ["Wait until videos are there."],
    commands: [],
    flags: [
      { name: "[--output]", text: "How. [text|json]" },
      { name: "-h --help", text: "Print help" },
      { name: "--", text: "The rest" },
    ],
    arguments: [{ name: "id...", text: "The ids" }],
  });
  expect(() => parseHelp("FLAGS\nx")).toThrow("Cannot read this line of help: x");
});

test("the reference of commands has every command with every flag of its help", async () => {
  const { commands: list } = await commandHelp();
  const markdown = await commands("en");
  expect(list.length).toBeGreaterThan(4);
  for (const { name } of list) {
    const section = markdown.split(/^### vidtask /m).find((text) => text.startsWith(`${name}\n`)) ?? "";
    const { flags } = await commandHelp(name);
    for (const flag of flags.filter((line) => !/^(-h )?--(help)?$/.test(line.name))) {
      expect(section).toContain(`| \`${flag.name.replace(/[[\]]/g, "")}\` |`);
    }
  }
  expect(markdown).toContain("| `--model <text>` | The model that makes the video. Needed, unless each line");
});

test("the Chinese reference has the same commands, arguments and flags, in Chinese", async () => {
  const [english, chinese] = await Promise.all([commands("en"), commands("zh")]);
  const namesOf = (markdown: string) => markdown.match(/^(#+ vidtask .*|\| `[^`]+` \|)/gm);
  expect(namesOf(chinese)).toEqual(namesOf(english));
  expect(chinese).toContain("| `--model <text>` | 生成视频的模型。必填，除非");
  expect(chinese).not.toMatch(/[，。：；] \p{Script=Han}/u);
});

test("exit codes have the command line's words, and the classes that the code gives them", () => {
  expect(exitCodes("en")).toContain("| 9 | quota used up | [`QuotaError`](errors.md#QuotaError) |");
  const five = exitCodes("en")
    .split("\n")
    .find((line) => line.startsWith("| 5 |"));
  expect(five?.match(/#\w+/g)?.sort()).toEqual([
    "#NotAVideoError",
    "#ParseError",
    "#RedirectError",
    "#ServerError",
    "#UrlRefusedError",
  ]);
  expect(exitCodes("en")).toMatch(/^\| 12 \| a local file \| .*#FileBusyError/m);
  expect(exitCodes("zh")).toContain("| 9 | 额度用尽 | [`QuotaError`](errors.md#QuotaError) |");
  const codesOf = (markdown: string) => markdown.match(/^\| \d+/gm);
  expect(codesOf(exitCodes("zh"))).toEqual(codesOf(exitCodes("en")));
});

test("a part that does not exist, or a picture, is an error of the build", async () => {
  await expect(expandParts("<!-- part none -->", "en")).rejects.toThrow("There is no part none");
  const context = { lang: "en", englishHeadings: [], pictures: new Map<string, string>() } as const;
  expect(() => renderMarkdown("![x](none.svg)", context)).toThrow("There is no picture none.svg");
});

test("English in a Chinese page is marked as such; a link of a cell to itself makes an anchor", () => {
  const context = { lang: "zh", englishHeadings: ["A b"], pictures: new Map<string, string>() } as const;
  const html = renderMarkdown("## Some words\n\n中文 and words\n\n| a |\n|---|\n| [`x-y`](#x-y) |", context);
  expect(html).toContain('<h2 id="a-b" lang="en">Some words</h2>\n<p>中文 and words</p>');
  expect(html).toContain('<td id="x-y"><a href="#x-y"><code>x-y</code></a></td>');
});

test.each(["en", "zh"] as const)(
  "in %s every rule of the checker is in the table of its severity",
  (lang) => {
    const [, ...tables] = rules(lang).split(/^### /m);
    const listed = tables.flatMap((table) =>
      [...table.matchAll(/^\| \[`([\w-]+)`\]\(#\1\) \| \S+.* \| \S+.* \|$/gm)].map(
        ([, id]) => `${table.split("`")[1]} ${id}`,
      ),
    );
    const all = Object.entries(allRules).map(([id, { severity }]) => `${severity} ${id}`);
    expect(listed.sort()).toEqual(all.sort());
  },
);

test("what stands in a guide as HTML is shown as text", () => {
  const context = { lang: "en", englishHeadings: ["A"], pictures: new Map<string, string>() } as const;
  expect(renderMarkdown('# <img src="x">\n\n[x](javascript:alert(1))', context)).toBe(
    '<h1 id="a">&lt;img src=&quot;x&quot;&gt;</h1>\n<p>[x](javascript:alert(1))</p>\n',
  );
});
