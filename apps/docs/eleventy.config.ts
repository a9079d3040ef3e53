import { rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { bundleScripts } from "./src/bundle-scripts.ts";
import { bundleStyles } from "./src/bundle-styles.ts";
import type { EleventyConfig } from "./src/eleventy-config.ts";
import { expandParts } from "./src/expand-parts.ts";
import { pageOf } from "./src/page-of.ts";
import { type Lang, pages } from "./src/pages.ts";
import { lifeOfATask } from "./src/parts/life-of-a-task.ts";
import { headingsOf, renderMarkdown } from "./src/render-markdown.ts";
import { type RenderedPage, searchRecords } from "./src/search-records.ts";
import { tableOfContents } from "./src/table-of-contents.ts";
import { texts } from "./src/texts.ts";

/** What goes into the site as it is. */
const COPIES = {
  "assets/*.svg": "assets",
  "node_modules/@scalar/api-reference/dist/browser/standalone.js": "assets/scalar.js",
  "../../openapi/dist/openapi.*": ".",
  "../../openapi/dist/schemas.json": "schemas.json",
};

/** The guides, together and by language. */
const COLLECTIONS = { guides: "content/**/*.md", en: "content/*.md", zh: "content/zh/*.md" };

/** A page as Eleventy knows it when it renders it. */
interface PageData {
  page: { filePathStem: string; fileSlug: string; rawInput: string };
  lang: Lang;
  slug: string;
}

/** The site: `content/` in English and `content/zh/` in Chinese become `dist/`. */
export default function configure(eleventy: EleventyConfig) {
  eleventy.on("eleventy.before", async ({ directories }) => {
    rmSync(directories.output, { recursive: true, force: true });
    bundleStyles(`${directories.output}/assets`);
    await bundleScripts(`${directories.output}/assets`);
  });
  eleventy.addPassthroughCopy(COPIES);

  eleventy.addGlobalData("layout", "guide.njk");
  eleventy.addGlobalData(
    "permalink",
    () =>
      ({ page }: PageData) =>
        `${page.filePathStem}.html`,
  );
  eleventy.addGlobalData("eleventyComputed", {
    lang: ({ page }: PageData): Lang => (page.filePathStem.startsWith("/zh/") ? "zh" : "en"),
    slug: ({ page }: PageData) => page.filePathStem.split("/").at(-1),
  });
  eleventy.addGlobalData("pages", pages);
  eleventy.addGlobalData("languages", ["en", "zh"]);
  eleventy.addGlobalData("texts", texts);
  for (const [name, glob] of Object.entries(COLLECTIONS)) {
    // Eleventy's own order is by the files' dates, which a clone does not keep.
    eleventy.addCollection(name, (all) =>
      all.getFilteredByGlob(glob).sort((a, b) => a.inputPath.localeCompare(b.inputPath, "en")),
    );
  }

  // Markdown is Markdown, here as on its own; what is generated comes in first.
  eleventy.addPreprocessor("parts", "md", (data: PageData, content) => expandParts(content, langOf(data)));
  eleventy.addExtension("md", {
    compile: (markdown: string) => async (data: PageData) =>
      renderMarkdown(markdown, {
        lang: data.lang,
        englishHeadings: headingsOf(await englishOf(data.slug)),
        pictures: new Map([["life-of-a-task.svg", lifeOfATask(data.lang, { alone: false })]]),
      }),
  });
  eleventy.addFilter("tableOfContents", tableOfContents);
  eleventy.addFilter("searchRecords", (list: RenderedPage[], lang: Lang) =>
    JSON.stringify(searchRecords(list, lang)),
  );
  eleventy.addFilter("pageOf", pageOf);
  eleventy.addFilter("lifeOfATask", (lang: Lang) => lifeOfATask(lang, { alone: true }));

  return { dir: { input: "content", output: "dist", includes: "../layouts", data: "../data" } };
}

function langOf({ page }: PageData): Lang {
  return page.filePathStem.startsWith("/zh/") ? "zh" : "en";
}

/** A page's English, with its parts. */
async function englishOf(slug: string): Promise<string> {
  return expandParts(await readFile(new URL(`content/${slug}.md`, import.meta.url), "utf8"), "en");
}
