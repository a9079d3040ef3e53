import { markdownTable } from "../markdown-table.ts";
import type { Lang } from "../pages.ts";
import { readSpec } from "../read-spec.ts";

const HEADS: Record<Lang, string[]> = {
  en: ["field of `Task`", "read from, first that holds"],
  zh: ["`Task` 的字段", "读取位置，取第一个有值的"],
};

/** Where each field of a task is read from, from `x-field-places`. */
export function fieldPlaces(lang: Lang): string {
  const { progress, progressFraction, ...places }: Record<string, string[]> =
    readSpec(lang)["x-field-places"];
  const rows = Object.entries({ ...places, progress: [...(progress ?? []), ...(progressFraction ?? [])] });
  return markdownTable(
    HEADS[lang],
    rows.map(([field, pointers]) => [`\`${field}\``, pointers.map(toPath).join(", ")]),
  );
}

/** `/data/0/url` as a person writes it: `data[0].url`. */
function toPath(pointer: string): string {
  const path = pointer.slice(1).replaceAll("/", ".");
  return `\`${path.replace(/\.(\d+)/g, "[$1]")}\``;
}
