import { escapeHtml } from "../escape-html.ts";
import type { Lang } from "../pages.ts";
import { readSpec } from "../read-spec.ts";
import { outcomeTexts } from "./outcome-texts.ts";

const WIDTH = 400;
const LINE = 17;
/** The left edges of the two columns, and the width of one. */
const COLUMNS = [8, 208] as const;
const COLUMN = 184;

/** Colours of the picture as a file of its own. In a page they come from the page's style sheet. */
const STYLE = `<style>
.life { color-scheme: light dark; font: 12px system-ui, sans-serif; fill: light-dark(#1b2026, #e6e9ed); }
.life .word { font: 11px ui-monospace, monospace; }
.life .name { font-weight: 600; font-size: 13px; }
.life rect { fill: light-dark(#f6f7f9, #171c22); stroke: light-dark(#7a8694, #8894a3); }
.life .succeeded rect { stroke: light-dark(#1a7f4b, #5fcf95); }
.life .failed rect { stroke: light-dark(#b3261e, #ff9a91); }
.life .arrow { fill: none; stroke: light-dark(#4a5460, #aab4c0); stroke-width: 1.5; }
.life .head { fill: light-dark(#4a5460, #aab4c0); }
</style>`;

/** The picture of a task's life, drawn from `x-outcomes`. Alone, it brings its colours with it. */
export function lifeOfATask(lang: Lang, { alone }: { alone: boolean }): string {
  const outcomes: Record<string, string[]> = readSpec(lang).components.schemas.TaskStatus["x-outcomes"];
  const { running = [], succeeded = [], succeededWithUrl = [], failed = [] } = outcomes;
  const texts = outcomeTexts[lang];
  const half = Math.ceil(running.length / 2);
  const innerY = 138 + half * LINE;
  const inner = 30 + succeededWithUrl.length * LINE;
  const runningEnd = innerY + inner + 30;
  const endsY = runningEnd + 38;
  const height = endsY + 50 + Math.max(succeeded.length, failed.length) * LINE + 8;
  const body = [
    `<title>${escapeHtml(texts.title)}</title>`,
    `<desc>${escapeHtml(texts.description)}</desc>`,
    alone ? STYLE : "",
    group("create", [
      box(108, 8, COLUMN, 46),
      label(200, 28, texts.create, "name", "middle"),
      label(200, 45, texts.createNote, "note", "middle"),
    ]),
    arrow(200, 54, 84),
    group("running", [
      box(8, 84, WIDTH - 16, runningEnd - 84),
      label(20, 106, texts.outcome.running ?? "", "name"),
      label(WIDTH - 20, 106, texts.runningNote, "note", "end"),
      ...words(running.slice(0, half), 20, 130),
      ...words(running.slice(half), 206, 130),
      `<rect class="inner" x="20" y="${innerY}" width="${WIDTH - 40}" height="${inner}" rx="5" stroke-dasharray="4 3"/>`,
      label(32, innerY + 19, texts.withUrl, "note"),
      ...words(succeededWithUrl, 32, innerY + 37),
      label(20, runningEnd - 11, `… ${texts.unlisted}`, "note"),
    ]),
    arrow(COLUMNS[0] + COLUMN / 2, runningEnd, endsY),
    arrow(COLUMNS[1] + COLUMN / 2, runningEnd, endsY),
    end("succeeded", COLUMNS[0], texts.outcome.succeeded ?? "", texts.succeededNote, succeeded),
    end("failed", COLUMNS[1], texts.outcome.failed ?? "", texts.failedNote, failed),
  ];
  const size = `viewBox="0 0 ${WIDTH} ${height}"${alone ? ` width="${WIDTH}" height="${height}"` : ""}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" class="life" role="img" aria-label="${escapeHtml(texts.title)}" ${size}>${body.join("\n")}</svg>`;

  function end(kind: string, x: number, name: string, note: string, list: readonly string[]): string {
    return group(kind, [
      box(x, endsY, COLUMN, 50 + list.length * LINE),
      label(x + 12, endsY + 20, name, "name"),
      label(x + 12, endsY + 36, note, "note"),
      ...words(list, x + 12, endsY + 55),
    ]);
  }
}

function group(kind: string, parts: readonly string[]): string {
  return `<g class="${kind}">\n${parts.join("\n")}\n</g>`;
}

function box(x: number, y: number, width: number, height: number): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8"/>`;
}

function label(x: number, y: number, text: string, kind: string, anchor = "start"): string {
  return `<text x="${x}" y="${y}" class="${kind}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}

function words(list: readonly string[], x: number, y: number): string[] {
  return list.map((word, index) => label(x, y + index * LINE, word, "word"));
}

function arrow(x: number, from: number, to: number): string {
  const head = `<path class="head" d="M${x - 5} ${to - 8}h10l-5 8z"/>`;
  return `<path class="arrow" d="M${x} ${from}V${to - 7}"/>\n${head}`;
}
