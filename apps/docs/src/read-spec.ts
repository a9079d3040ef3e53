import { readFileSync } from "node:fs";
import type { Json } from "@vidtask/openapi/scripts/read-spec";
import type { Lang } from "./pages.ts";

const FILES: Record<Lang, string> = { en: "openapi.json", zh: "openapi.zh-CN.json" };

/** Read the bundled description of a language, which `pnpm build` has put into openapi/dist. */
export function readSpec(lang: Lang): Json {
  return JSON.parse(readFileSync(new URL(`../../../openapi/dist/${FILES[lang]}`, import.meta.url), "utf8"));
}
