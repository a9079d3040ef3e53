import type { Task } from "@vidtask/client";
import { cutToWidth, displayWidth, padToWidth } from "./display-width.ts";
import { formatElapsed } from "./format-elapsed.ts";
import type { Style } from "./style.ts";
import { toVisible } from "./visible.ts";

/** A task on the screen. */
export interface Bar {
  id: string;
  /** What was last heard of it. */
  task: Task | undefined;
  /** When it was first shown, on the clock of `now`. */
  since: number;
}

/** How large the screen is, and how late it is. */
export interface Screen {
  style: Style;
  columns: number;
  rows: number;
  now: number;
}

const METER_WIDTH = 20;

/** A line for each task, and one for all that find no place: never more than the screen has. */
export function renderBars(bars: readonly Bar[], done: number, screen: Screen): string[] {
  const room = Math.max(1, screen.rows - 2);
  const shown = bars.length > room ? bars.slice(0, room - 1) : bars;
  const lines = shown.map((bar) => renderBar(bar, screen));
  if (shown.length < bars.length) {
    const rest = `… and ${bars.length - shown.length} more, ${done} done`;
    lines.push(screen.style("dim", cutToWidth(rest, screen.columns - 1)));
  }
  return lines;
}

/** How long, how it goes, how much is done if the gateway tells, and as much of the id as there is room for. */
function renderBar({ id, task, since }: Bar, { style, columns, now }: Screen): string {
  const parts = [
    formatElapsed(now - since).padStart(7),
    padToWidth(toVisible(task?.status ?? "waiting"), 12),
  ];
  if (task?.progress !== undefined) {
    parts.push(toMeter(task.progress), `${Math.floor(task.progress)} %`.padStart(5));
  }
  // The last column stays free: some terminals break the line after it.
  const head = cutToWidth(parts.join("  "), columns - 1);
  const room = columns - 1 - displayWidth(head) - 2;
  return room > 0 ? `${head}  ${style("dim", cutToWidth(toVisible(id), room))}` : head;
}

/** So much of a whole, as a picture. */
export function toMeter(percent: number): string {
  const full = Math.round((percent / 100) * METER_WIDTH);
  return "█".repeat(full) + "░".repeat(METER_WIDTH - full);
}
