import type { Task } from "@vidtask/client";
import type { CallFlags } from "../call-flags.ts";
import { cutToWidth, padToWidth } from "../display-width.ts";
import type { Io } from "../io.ts";
import { toAge } from "../render-task.ts";
import { toSafeJson } from "../safe-json.ts";
import { createStyle } from "../style.ts";
import { toVisible } from "../visible.ts";
import type { JournalRecord } from "./journal-record.ts";

/** A record, and its task if it was just asked for. */
export interface ShownRecord {
  record: JournalRecord;
  task: Task | undefined;
}

const COLORS = {
  running: "yellow",
  succeeded: "green",
  failed: "red",
  unknown: "red",
  refused: "red",
} as const;

/** Create what prints records: as text a line for each, as JSON a line for each or one array. */
export function createRecordPrinter(io: Io, flags: CallFlags): (records: readonly ShownRecord[]) => void {
  const { stdout, env } = io;
  const format = flags.output ?? (stdout.isTTY && !flags.raw ? "text" : "ndjson");
  const style = createStyle(env, stdout);
  const now = io.now?.() ?? new Date();
  const columns = stdout.columns || 80;

  function toLine({ record }: ShownRecord): string {
    const { id, key, status, outcome, createdAt, model = "", prompt = "" } = record;
    const name = id === undefined ? `no answer; record ${key}` : toVisible(id);
    const rest = [toAge(createdAt, now), toVisible(model), toVisible(prompt)].filter(Boolean).join("  ");
    const head = `${style(COLORS[outcome], padToWidth(toVisible(status), 12))}  ${style("bold", name)}`;
    return `${head}\n  ${cutToWidth(rest, Math.max(20, columns - 3))}\n`;
  }

  return (records) => {
    if (format === "text") {
      stdout.write(records.map(toLine).join(""));
    } else if (format === "json") {
      stdout.write(`${toSafeJson(records.map(toJson), stdout.isTTY ? 2 : 0)}\n`);
    } else {
      stdout.write(records.map((record) => `${toSafeJson(toJson(record))}\n`).join(""));
    }
  };
}

/** What is known of the task itself first, then what the journal alone knows. */
function toJson({ record, task }: ShownRecord): object {
  const { key, line, isShown, id, status, outcome, createdAt, model, prompt, error, ...rest } = record;
  return {
    ...{ id, status, outcome, model, prompt, createdAt },
    ...(task && JSON.parse(JSON.stringify({ ...task, raw: undefined, createdAt: undefined }))),
    ...(outcome === "unknown" && { error }),
    ...rest,
    record: key,
  };
}
