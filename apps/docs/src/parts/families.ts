import type { Lang } from "../pages.ts";
import { readSpec } from "../read-spec.ts";

/** The table of body families, from the description's own text. */
export function families(lang: Lang): string {
  const lines: string[] = readSpec(lang).info.description.split("\n");
  return lines.filter((line) => line.startsWith("|")).join("\n");
}
