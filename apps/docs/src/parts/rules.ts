import { existsSync } from "node:fs";
import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";

const CONTRACT = new URL("../../../../packages/contract/src/index.ts", import.meta.url);
const HEADS: Record<Lang, string[]> = {
  en: ["rule", "severity", "what it says"],
  zh: ["规则", "级别", "内容"],
};
const NONE: Record<Lang, string> = {
  en: "The checker's rules are not published yet.",
  zh: "检查器的规则尚未发布。",
};

/** The rules of the checker, from `rules` of `@vidtask/contract`. */
export async function rules(lang: Lang): Promise<string> {
  // Plug in here: once the package exists, import `rules` by name, and fit the columns to what a rule has.
  if (!existsSync(CONTRACT)) {
    return NONE[lang];
  }
  const table: Record<string, { severity: string; text: string }> = (await import(CONTRACT.href)).rules;
  return markdownTable(
    HEADS[lang],
    Object.entries(table).map(([id, { severity, text }]) => [`\`${id}\``, severity, text]),
  );
}
