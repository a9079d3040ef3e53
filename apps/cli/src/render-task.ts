import type { Outcome, Task } from "@vidtask/client";
import { cutToWidth } from "./display-width.ts";
import type { Style } from "./style.ts";
import { toVisible } from "./visible.ts";

const COLORS = { running: "yellow", succeeded: "green", failed: "red" } as const satisfies Record<
  Outcome,
  string
>;

/** How a terminal shows a task. */
export interface TaskView {
  style: Style;
  /** Columns of the terminal; long texts are cut to it, URLs are not. */
  columns: number;
  now: Date;
}

/** A task's status in its colour, and its progress, in one line. */
export function describeTask({ outcome, status, progress }: Task, style: Style): string {
  const percent = progress === undefined ? "" : ` ${Math.floor(progress)} %`;
  return style(COLORS[outcome], toVisible(status)) + percent;
}

/** A task for people: its status first, then what is known of it, a line each. */
export function renderTask(task: Task, { style, columns, now }: TaskView): string {
  const rows: [string, string | undefined][] = [
    ["video", task.videoUrl],
    ["thumbnail", task.thumbnailUrl],
    ["error", task.error && [...new Set([task.error.code, task.error.message])].filter(Boolean).join(": ")],
    ["model", task.model],
    task.prompt ? ["prompt", task.prompt] : ["enhanced", task.enhancedPrompt],
    ["updated", task.updatedAt && `${toAge(task.updatedAt, now)} (${toStamp(task.updatedAt)})`],
  ];
  const head = `${describeTask(task, style)}  ${style("bold", toVisible(task.id))}`;
  const lines = rows.flatMap(([name, value]) => {
    if (!value) {
      return [];
    }
    const text = toVisible(value);
    const isUrl = name === "video" || name === "thumbnail";
    return [
      `  ${style("dim", name.padEnd(9))}  ${isUrl ? text : cutToWidth(text, Math.max(20, columns - 13))}`,
    ];
  });
  return `${[head, ...lines].join("\n")}\n`;
}

function toStamp(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace("T", " ")} UTC`;
}

const UNITS = [
  ["year", 365 * 86_400_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1_000],
] as const;

/** How long ago a time is, in its largest unit: `3 minutes ago`. */
export function toAge(date: Date, now: Date): string {
  const elapsed = now.getTime() - date.getTime();
  const [unit, size] = UNITS.find(([, size]) => Math.abs(elapsed) >= size) ?? (["second", 1_000] as const);
  return new Intl.RelativeTimeFormat("en", { numeric: "always" }).format(
    -Math.trunc(elapsed / size) || -0,
    unit,
  );
}
