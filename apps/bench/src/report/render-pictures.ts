import { findCell, type Part, type Results } from "../core/results.ts";
import { renderBars } from "./render-bars.ts";
import { renderCurves } from "./render-curves.ts";

/** The distribution that the picture of polls is about. */
const DURATIONS = "150 s, σ 0.5";

/** The pictures of the report, by the names of their files. */
export function renderPictures({ parts: { calls, polls } }: Results): Record<string, string> {
  return {
    ...(calls && { "calls.svg": renderCalls(calls) }),
    ...(polls && { "polls.svg": renderPolls(polls) }),
  };
}

function renderCalls({ tables }: Part): string {
  const rows = tables.find(({ id }) => id === "cpu")?.rows ?? [];
  const bars = rows.flatMap(({ name, cells: [cell] }) => {
    const value = cell?.ratio?.median;
    return value === undefined
      ? []
      : [{ label: name, value, text: `× ${value.toFixed(2)}`, isOwn: name.startsWith("vidtask") }];
  });
  return renderBars("CPU time of one call, 1 in flight, × openapi-fetch", bars);
}

function renderPolls(part: Part): string {
  const curve = part.tables.find(({ id }) => id === "curve");
  const lines = (curve?.columns ?? []).map((label, column) => ({
    label,
    isBest: column === 0,
    points: (curve?.rows ?? []).flatMap(({ name, cells }) => {
      const y = cells[column]?.median;
      return y === undefined ? [] : [{ x: Number.parseFloat(name), y }];
    }),
  }));
  const names = part.tables.find(({ id }) => id === "polls")?.rows.map(({ name }) => name) ?? [];
  const points = names.flatMap((label) => {
    const x = findCell(part, "delay", label, DURATIONS)?.median;
    const y = findCell(part, "polls", label, DURATIONS)?.median;
    // A constant interval has its line, and what else is left out would stand on top of the default.
    return x === undefined || y === undefined || /^(every|first after|vidtask's waitForTask)/.test(label)
      ? []
      : [{ label: label.replace("'s createAndWait", ""), x, y, isOwn: label.startsWith("vidtask") }];
  });
  return renderCurves({
    title: `Polls and promptness: tasks of ${DURATIONS}`,
    xTitle: "mean delay of the news in seconds",
    yTitle: "polls of one task",
    lines,
    points,
  });
}
