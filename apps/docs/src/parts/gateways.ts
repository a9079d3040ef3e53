import { renderGateways } from "@vidtask/openapi/scripts/render-gateways";
import type { Lang } from "../pages.ts";

/** What is known of public gateways, from openapi/gateways, one level below the heading that it stands under. */
export function gateways(lang: Lang): string {
  const markdown = renderGateways(lang).replace(/^## /gm, "### ");
  // A line that breaks next to Chinese would show as a blank.
  return markdown.replace(/(?<=[\p{Script=Han}，。、；：（）“”])\n(?=[^\n|#])/gu, "");
}
