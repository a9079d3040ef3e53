import type { Task } from "@vidtask/client";
import { formatElapsed } from "./format-elapsed.ts";
import type { Style } from "./style.ts";
import { toVisible } from "./visible.ts";

/** A task on the screen. */
export interface Bar {
  task: Task;
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

const BAR_WIDTH = 20;

/** A line for each task, and one for all that find no place: never more than the screen has. */
export function renderBars(bars: readonly Bar[], done: number, screen: Screen): string[] {
  const room = Math.max(1, screen.rows - 2);
  const shown = bars.length > room ? bars.slice(0, room - 1) : bars;
  const lines = shown.map((bar) => renderBar(bar, screen));
  if (shown.length < bars.length) {
    const rest = `… and ${bars.length - shown.length} more, ${done} done`;
    lines.push(screen.style("dim", rest.slice(0, screen.columns - 1)));
  }
  return lines;
}

function renderBar({ task, since }: Bar, { style, columns, now }: Screen): string {
  const elapsed = formatElapsed(now - since);
  const parts = [elapsed.padStart(7), toVisible(task.status).padEnd(12)];
  if (task.progress !== undefined) {
    parts.push(toMeter(task.progress), `${Math.floor(task.progress)} %`.padStart(5));
  }
  const head = parts.join("  ");
  const id = toVisible(task.id);
  const room = Math.max(0, columns - 3 - head.length);
  return `${head.slice(0, columns - 1)}  ${style("dim", id.length > room ? `${id.slice(0, Math.max(0, room - 1))}…` : id)}`;
}

function toMeter(percent: number): string {
  const full = Math.round((percent / 100) * BAR_WIDTH);
  return "█".repeat(full) + "░".repeat(BAR_WIDTH - full);
}
