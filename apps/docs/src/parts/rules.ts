import { rules as allRules, type Severity } from "@vidtask/contract";
import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";
import { chineseRules } from "./chinese-rules.ts";

const SEVERITIES: Severity[] = ["error", "warning", "info"];
const HEADS: Record<Lang, string[]> = {
  en: ["rule", "what was found", "what it means"],
  zh: ["规则", "发现了什么", "意味着什么"],
};

/** The rules of the checker, a table for each severity. A rule's id is a link to itself, which makes it an anchor. */
export function rules(lang: Lang): string {
  const texts = lang === "zh" ? chineseRules : allRules;
  return SEVERITIES.map((severity) => {
    const rows = Object.entries(texts)
      .filter(([id]) => new Map(Object.entries(allRules)).get(id)?.severity === severity)
      .map(([id, { summary, effect }]) => [`[\`${id}\`](#${id})`, summary, effect]);
    return `### \`${severity}\`\n\n${markdownTable(HEADS[lang], rows)}`;
  }).join("\n\n");
}
