import type { Cell, Spread, Table } from "../core/results.ts";
import { formatNumber } from "./format-number.ts";

/**
 * A table of the report in Markdown: medians, quartiles in brackets, and how many times the reference it is, with the interval of
 * that median in square brackets.
 */
export function renderTable({ title, unit, reference, columns, rows }: Table): string {
  const note = reference === undefined ? "" : `; × is against ${reference}`;
  const lines = rows.map(({ name, cells }) => `| ${[name, ...cells.map(renderCell)].join(" | ")} |`);
  return [
    `**${title}**, in ${unit}${note}`,
    "",
    `| | ${columns.join(" | ")} |`,
    `|---|${columns.map(() => "---:|").join("")}`,
    ...lines,
  ].join("\n");
}

function renderCell(cell: Cell | null): string {
  if (!cell) {
    return "–";
  }
  const { median, low, high, ratio } = cell;
  const spread = low === high ? "" : ` (${formatNumber(low)}–${formatNumber(high)})`;
  return `${formatNumber(median)}${spread}${ratio ? `, × ${ratio.median.toFixed(2)}${renderRange(ratio)}` : ""}`;
}

function renderRange({ low, high, interval }: Spread): string {
  if (interval && interval.low < interval.high) {
    return ` [${interval.low.toFixed(2)}–${interval.high.toFixed(2)}]`;
  }
  return low === high ? "" : ` (${low.toFixed(2)}–${high.toFixed(2)})`;
}
