// Every relative link leads somewhere, in pages, in their Markdown and in the READMEs. Nothing is asked on the network.
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { distFiles, htmlFiles, readDist } from "./read-dist.ts";

const ROOT = fileURLToPath(new URL("../../../../", import.meta.url));

const hrefsOf = (html: string) =>
  [...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, href = ""]) => href);
const markdownLinksOf = (markdown: string) =>
  [...markdown.replace(/^```.*?^```$/gms, "").matchAll(/\]\(([^)\s]+)\)/g)].map(([, href = ""]) => href);
const isLocal = (href: string) => !/^[a-z]+:/.test(href);

/** Links of a file of the site that lead nowhere. */
function brokenLinks(file: string, hrefs: readonly string[]): string[] {
  return hrefs.filter(isLocal).filter((href) => {
    const [path = "", anchor] = href.split("#");
    const target = path === "" ? file : posix.join(posix.dirname(file), path);
    // Scalar makes its anchors when it runs.
    const page = anchor && !target.endsWith("reference.html") ? target.replace(/\.md$/, ".html") : undefined;
    const hasAnchor =
      page === undefined || readDist(page).includes(` id="${decodeURIComponent(anchor ?? "")}"`);
    return !distFiles.includes(target) || !hasAnchor;
  });
}

describe("every link resolves", () => {
  test.each(htmlFiles)("in %s", (file) => {
    const hrefs = hrefsOf(readDist(file));
    expect(hrefs.length).toBeGreaterThan(5);
    expect(brokenLinks(file, hrefs)).toEqual([]);
  });

  test.each(distFiles.filter((file) => /\.(md|txt)$/.test(file)))("in %s", (file) => {
    expect(brokenLinks(file, markdownLinksOf(readDist(file)))).toEqual([]);
  });

  test.each(["en", "zh"])("in the search of %s", (lang) => {
    const folder = lang === "zh" ? "zh/" : "";
    const records: { url: string }[] = JSON.parse(readDist(`${folder}search.json`));
    expect(
      brokenLinks(
        `${folder}search.json`,
        records.map(({ url }) => url),
      ),
    ).toEqual([]);
  });

  const readmes = globSync(
    ["*.md", "openapi/*.md", "openapi/gateways/*.md", "packages/*/*.md", "apps/*/*.md"],
    { cwd: ROOT },
  );
  test.each(readmes.map((file) => file.replaceAll("\\", "/")))("in %s of the project", (file) => {
    const markdown = readFileSync(join(ROOT, file), "utf8");
    const broken = markdownLinksOf(markdown)
      .filter(isLocal)
      .filter((href) => {
        const [path = "", anchor] = href.split("#");
        const target = path === "" ? join(ROOT, file) : join(ROOT, dirname(file), path);
        return (
          !existsSync(target) || (anchor && !githubAnchors(readFileSync(target, "utf8")).includes(anchor))
        );
      });
    expect(broken).toEqual([]);
  });
});

/** The anchors of headings, as GitHub makes them. */
function githubAnchors(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
