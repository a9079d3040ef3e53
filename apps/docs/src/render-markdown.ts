import MarkdownIt, { type Token } from "markdown-it";
import { escapeHtml } from "./escape-html.ts";
import { highlight } from "./highlight.ts";
import type { Lang } from "./pages.ts";
import { slugify } from "./slugify.ts";
import { texts } from "./texts.ts";

/** What the renderer has to know of a page. */
export interface PageContext {
  lang: Lang;
  /** The headings of its English twin, in order: both languages have the same anchors. */
  englishHeadings: readonly string[];
  /** Pictures that are put into the page, by file name, so that they follow its colours. */
  pictures: ReadonlyMap<string, string>;
}

const parser = new MarkdownIt({ html: false });
const { renderer } = parser;

/** The texts of a page's headings, in order. */
export function headingsOf(markdown: string): string[] {
  const tokens = parser.parse(markdown, {});
  return tokens.flatMap((token, index) =>
    token.type === "heading_open" ? [tokens[index + 1]?.content ?? ""] : [],
  );
}

/** Render a page. */
export function renderMarkdown(markdown: string, context: PageContext): string {
  const tokens = parser.parse(markdown, context);
  const headings = tokens.filter(({ type }) => type === "heading_open");
  headings.forEach((token, index) => {
    token.attrSet("id", slugify(context.englishHeadings[index] ?? ""));
  });
  tokens.forEach((block, index) => {
    const content = tokens[index + 1]?.type === "inline" ? (tokens[index + 1]?.content ?? "") : "";
    const [, anchor] = (block.type === "td_open" && /^\[`([\w-]+)`\]\(#\1\)$/.exec(content)) || [];
    if (anchor) {
      block.attrSet("id", anchor);
    }
    if (context.lang !== "en" && isEnglish(content)) {
      block.attrSet("lang", "en");
    }
  });
  return renderer.render(tokens, parser.options, context);
}

/** Whether a text has words and no Chinese: what is generated in English stands in Chinese pages too. */
function isEnglish(markdown: string): boolean {
  return (
    /[a-z]{2}[,;:.]? [a-z]{2}/i.test(markdown.replace(/`[^`]*`/g, "")) && !/\p{Script=Han}/u.test(markdown)
  );
}

const at = (tokens: readonly Token[], index: number): Token => {
  const token = tokens[index];
  if (!token) {
    throw new RangeError(`There is no token ${index}.`);
  }
  return token;
};

// Guides link to each other's Markdown; their pages link to each other's pages.
renderer.rules.link_open = (tokens, index, options, _context, self) => {
  const token = at(tokens, index);
  const href = String(token.attrGet("href"));
  if (!/^\w+:/.test(href)) {
    token.attrSet("href", href.replace(/\.md(?=#|$)/, ".html"));
  }
  return self.renderToken(tokens, index, options);
};

/** What a block is called where it is a stop of the keyboard: its kind, and the heading that it stands below. */
function nameOf(tokens: readonly Token[], index: number, kind: string): string {
  const heading = tokens.findLastIndex(({ type }, place) => type === "heading_open" && place < index);
  const text = tokens[heading + 1]?.children?.map(({ content }) => content).join("");
  return escapeHtml(heading < 0 ? kind : `${kind}: ${text}`);
}

// What is wider than a phone scrolls by itself, also by keyboard.
renderer.rules.table_open = (tokens, index, _options, { lang }: PageContext) =>
  `<div class="scroll" role="group" aria-label="${nameOf(tokens, index, texts[lang].table)}" tabindex="0">\n<table>\n`;
renderer.rules.table_close = () => "</table>\n</div>\n";
renderer.rules.fence = (tokens, index, _options, { lang }: PageContext) => {
  const { content, info } = at(tokens, index);
  const name = info.trim();
  return `<div class="code"><pre role="group" aria-label="${nameOf(tokens, index, texts[lang].code)}" tabindex="0"><code class="language-${name}">${highlight(content, name)}</code></pre></div>\n`;
};

renderer.rules.image = (tokens, index, _options, { pictures }: PageContext) => {
  const { content, attrs } = at(tokens, index);
  const src = new Map(attrs).get("src") ?? "";
  const picture = pictures.get(src);
  if (picture === undefined) {
    throw new Error(`There is no picture ${src} (${content}).`);
  }
  return picture;
};
