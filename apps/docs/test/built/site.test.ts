// What can be said of the built site without a browser.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { rules, validate } from "@vidtask/contract";
import { expect, onTestFinished, test } from "vitest";
import { createIndex } from "../../src/browser/search-index.ts";
import { pages } from "../../src/pages.ts";
import { searchKeywords } from "../../src/search-keywords.ts";
import { distFiles, filesBelow, guideFiles, htmlFiles, readDist } from "./read-dist.ts";
import { DIST } from "./site.ts";

const DOCS = fileURLToPath(new URL("../../", import.meta.url));
const OPENAPI = fileURLToPath(new URL("../../../../openapi/", import.meta.url));

/** The files that a page loads before anyone does anything: those it names, and what its modules import. */
function firstPaintOf(file: string): string[] {
  const named = [
    ...readDist(file).matchAll(/<(?:script|link)[^>]*\s(?:src|href)="([^"]+\.(?:js|css|svg))"/g),
  ];
  const files = named.map(([, href = ""]) => posix.join(posix.dirname(file), href));
  const imports = files.flatMap((name) =>
    [...readDist(name).matchAll(/\bfrom"(\.\/[^"]+)"|\bimport"(\.\/[^"]+)"/g)].map(([, from, bare]) =>
      posix.join(posix.dirname(name), from ?? bare ?? ""),
    ),
  );
  return [...new Set([file, ...files, ...imports])];
}

test("the first paint of a guide is at most 100 kB over the wire", () => {
  const sizeOf = (file: string) => gzipSync(readFileSync(join(DIST, file))).length;
  const sizes = guideFiles.map((file) => firstPaintOf(file).reduce((sum, name) => sum + sizeOf(name), 0));
  expect(guideFiles).toHaveLength(2 * pages.length);
  expect(Math.max(...sizes)).toBeLessThan(100_000);
  // The heaviest is the list of sources; a plain guide is far lighter.
  expect(Math.min(...sizes)).toBeLessThan(20_000);
});

test("every style sheet of the project is in the one that a page loads, and none is long", () => {
  for (const sheet of ["frame", "guide"]) {
    for (const name of filesBelow(join(DOCS, "assets", sheet))) {
      const css = readFileSync(join(DOCS, "assets", sheet, name), "utf8");
      expect(readDist(`assets/${sheet}.css`)).toContain(css);
      expect(css.split("\n").length).toBeLessThanOrEqual(151);
    }
  }
});

test.each(guideFiles)("%s has no script, style or handler of its own in the page", (file) => {
  const html = readDist(file);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
  expect(policy).not.toContain("unsafe");
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
});

test("the reference lets styles in, and calls out to the gateway that the reader names; scripts stay ours", () => {
  for (const file of htmlFiles.filter((name) => name.endsWith("reference.html"))) {
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(readDist(file))?.[1];
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self' 'unsafe-inline';");
    expect(policy).toContain("connect-src *;");
  }
});

test("every guide is beside its page as Markdown, parts filled in, and llms.txt lists them all", () => {
  const list = readDist("llms.txt");
  for (const file of guideFiles.map((name) => name.replace(/html$/, "md"))) {
    expect(distFiles).toContain(file);
    expect(readDist(file)).not.toContain("<!--");
    expect(list).toContain(`](${file})`);
  }
});

test("both languages have the same anchors", () => {
  const anchorsOf = (file: string) => [...readDist(file).matchAll(/<h\d id="([^"]+)"/g)].map(([, id]) => id);
  for (const { slug } of pages) {
    const anchors = anchorsOf(`${slug}.html`);
    expect(anchorsOf(`zh/${slug}.html`)).toEqual(anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
  }
});

test("the page that a finding names has an anchor for its rule", () => {
  const [finding] = validate({ operationId: "queryVideo", status: 200, body: [] });
  const [file = "", anchor] = (finding?.page ?? "").split("#");
  expect(anchor).toBe(finding?.rule);
  for (const page of [file, `zh/${file}`]) {
    const missing = Object.keys(rules).filter((rule) => !readDist(page).includes(` id="${rule}"`));
    expect(missing).toEqual([]);
  }
});

test("search finds operations, classes, fields and Chinese words", () => {
  const find = (folder: string, words: string) =>
    createIndex(JSON.parse(readDist(`${folder}search.json`)))
      .find(words)
      .map(({ heading }) => heading);
  expect(find("", "queryVideo")[0]).toBe("queryVideo");
  expect(find("", "QuotaErr")[0]).toBe("QuotaError");
  expect(find("", "status_update_time")).toContain("VideoTask");
  expect(find("zh/", "额度用尽")[0]).toBe("QuotaError");
  expect(find("zh/", "重定向")).toContain("RedirectError");
  expect(find("", "id-foreign")[0]).toBe("id-foreign");
  expect(find("", "no such words anywhere")).toEqual([]);
});

test("search finds ordinary Chinese queries, also where two words meet", () => {
  const { find } = createIndex(JSON.parse(readDist("zh/search.json")));
  const headingsOf = (words: string) => find(words).map(({ heading }) => heading);
  expect(headingsOf("查询任务")).toContain("queryVideo");
  expect(headingsOf("下载视频")).toContain("VideoNotReadyError");
  expect(headingsOf("下载")).toContain("FileBusyError");
  expect(headingsOf("超时")).toContain("WaitTimeoutError");
  expect(headingsOf("超时 nowhere")).toEqual([]);
  expect(headingsOf("蘑菇炖鹦鹉")).toEqual([]);
});

test.each(["en", "zh"] as const)("keywords of search in %s belong to sections that there are", (lang) => {
  const records: { url: string }[] = JSON.parse(readDist(lang === "zh" ? "zh/search.json" : "search.json"));
  const urls = records.map(({ url }) => url);
  expect(Object.keys(searchKeywords[lang]).filter((url) => !urls.includes(url))).toEqual([]);
});

test("search lists pages by their names, whatever the dates of their files are", () => {
  const records: { url: string }[] = JSON.parse(readDist("search.json"));
  const files = [...new Set(records.map(({ url }) => url.replace(/#.*/, "")))];
  const guides = files.filter((file) => file !== "reference.html");
  expect(guides).toEqual(pages.map(({ slug }) => `${slug}.html`).sort());
});

test("built twice, it is the same byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "vidtask-docs-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const run = (cwd: string, ...args: string[]) =>
    execFileSync(process.execPath, args, { cwd, stdio: "pipe" });
  const eleventy = join(DOCS, "node_modules/@11ty/eleventy/cmd.cjs");
  run(OPENAPI, "scripts/bundle.ts", join(folder, "openapi"));
  run(DOCS, eleventy, "--config=eleventy.config.ts", "--quiet", `--output=${join(folder, "site")}`);
  for (const [first, second] of [
    [join(OPENAPI, "dist"), join(folder, "openapi")],
    [DIST, join(folder, "site")],
  ] as const) {
    const files = filesBelow(second);
    expect(filesBelow(first)).toEqual(expect.arrayContaining(files));
    const differ = files.filter(
      (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
    );
    expect(differ).toEqual([]);
  }
}, 30_000);
