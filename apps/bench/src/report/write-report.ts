import { readFileSync, writeFileSync } from "node:fs";
import type { Results } from "../core/results.ts";
import { renderPictures } from "./render-pictures.ts";
import { renderReport } from "./render-report.ts";
import { writeNumbers } from "./write-numbers.ts";

const bench = new URL("../../", import.meta.url);
const readmes = { en: new URL("../../README.md", bench), zh: new URL("../../README.zh-CN.md", bench) };

/** All files that hold measured numbers, by their URLs, as they should be. */
export function renderFiles(results: Results): Map<string, string> {
  const files = new Map([[new URL("REPORT.md", bench).href, renderReport(results)]]);
  for (const [name, svg] of Object.entries(renderPictures(results))) {
    files.set(new URL(name, bench).href, svg);
  }
  for (const language of ["en", "zh"] as const) {
    const text = readFileSync(readmes[language], "utf8");
    files.set(readmes[language].href, writeNumbers(text, language, results));
  }
  return files;
}

/** Write the report, its pictures, and the READMEs' numbers. */
export function writeReport(results: Results): void {
  for (const [url, text] of renderFiles(results)) {
    writeFileSync(new URL(url), text);
  }
}
