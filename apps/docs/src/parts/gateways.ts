import { existsSync } from "node:fs";
import type { Lang } from "../pages.ts";

const SCRIPT = new URL("../../../../openapi/scripts/render-gateways.ts", import.meta.url);
const NONE: Record<Lang, string> = {
  en: "No gateway is described yet.",
  zh: "目前还没有收录网关。",
};

/** The table of gateways, from openapi/gateways. */
export async function gateways(lang: Lang): Promise<string> {
  // Plug in here: once the script exists, import it by its name and drop the rest.
  return existsSync(SCRIPT) ? (await import(SCRIPT.href)).renderGateways(lang) : NONE[lang];
}
