import type { Results } from "../core/results.ts";
import { type Language, readmeRows } from "./readme-rows.ts";

const heads: Record<Language, string> = { en: "| what | measured |", zh: "| 指标 | 测得 |" };
const place = /(?<=^<!-- numbers of apps\/bench -->\n).*?(?=^<!-- end of numbers -->$)/ms;

/**
 * A README with the table of numbers that the report has.
 *
 * @throws Error if it has no place for the table.
 */
export function writeNumbers(readme: string, language: Language, results: Results): string {
  if (!place.test(readme)) {
    throw new Error(
      "The README has no place for numbers: <!-- numbers of apps/bench --> … <!-- end of numbers -->",
    );
  }
  const rows = readmeRows.flatMap(({ texts, read }) => {
    const number = read(results);
    return number === undefined ? [] : [`| ${texts[language]} | ${number} |`];
  });
  // A function: a text would have its own rules for what `$` means.
  return readme.replace(place, () => `\n${[heads[language], "|---|---:|", ...rows].join("\n")}\n\n`);
}
