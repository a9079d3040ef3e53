import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";
import { readSpec } from "../read-spec.ts";
import { outcomeTexts } from "./outcome-texts.ts";

const HEADS: Record<Lang, string[]> = {
  en: ["outcome", "words, in any case of letters"],
  zh: ["结果", "状态词（不分大小写）"],
};

/** What each status word means, from `x-outcomes`. */
export function statusWords(lang: Lang): string {
  const outcomes: Record<string, string[]> = readSpec(lang).components.schemas.TaskStatus["x-outcomes"];
  const { outcome: names, unlisted } = outcomeTexts[lang];
  return markdownTable(
    HEADS[lang],
    Object.entries(outcomes).map(([outcome, words]) => {
      const list = words.map((word) => `\`${word}\``);
      const all = outcome === "running" ? [...list, unlisted] : list;
      return [names[outcome] ?? outcome, all.join(lang === "en" ? ", " : "、")];
    }),
  );
}
