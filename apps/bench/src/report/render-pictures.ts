import type { Results } from "../core/results.ts";
import { renderBars } from "./render-bars.ts";

/** The pictures of the report, by the names of their files. */
export function renderPictures({ parts }: Results): Record<string, string> {
  const rows = parts.calls?.tables.find(({ id }) => id === "cpu")?.rows ?? [];
  const bars = rows.flatMap(({ name, cells: [cell] }) =>
    cell?.ratio
      ? [
          {
            label: name,
            value: cell.ratio.median,
            text: `× ${cell.ratio.median.toFixed(2)}`,
            isOwn: name.startsWith("vidtask"),
          },
        ]
      : [],
  );
  return bars.length > 0 ? { "calls.svg": renderBars("CPU time of one call, × openapi-fetch", bars) } : {};
}
