import type { Task } from "@vidtask/client";
import { describeError } from "../describe-error.ts";
import type { Io } from "../io.ts";
import { describeTask } from "../render-task.ts";
import { toSafeJson } from "../safe-json.ts";
import { createStyle } from "../style.ts";
import { toVisible } from "../visible.ts";

/** What is printed of a line of a batch. */
export interface LineResult {
  line: number;
  /** Who sent it: this run, an earlier one, or another process at this moment. */
  sent: "now" | "before" | "elsewhere";
  id?: string | undefined;
  status?: string | undefined;
  outcome: string;
  error?: unknown;
  /** The task, where one was answered. */
  task?: Task | undefined;
}

/** Prints what became of each line: JSON that is keyed by the line, or text for people. */
export interface BatchPrinter {
  line(result: LineResult): void;
  end(): void;
}

/** Create the printer of a batch. */
export function createBatchPrinter(
  { env, stdout }: Io,
  { output }: { output?: "text" | "json" | "ndjson" },
): BatchPrinter {
  const format = output ?? (stdout.isTTY ? "text" : "ndjson");
  const style = createStyle(env, stdout);
  const list: unknown[] = [];
  return {
    line({ task, error, ...result }) {
      const details = error === undefined ? undefined : describeError(error);
      if (format === "text") {
        const state = task ? describeTask(task, style) : toVisible(result.status ?? result.outcome);
        const words = [`line ${result.line}`, state, result.id && toVisible(result.id)];
        const before = result.sent === "before" ? ["(sent before)"] : [];
        stdout.write(
          `${[...words, details && toVisible(details.message), ...before].filter(Boolean).join("  ")}\n`,
        );
        return;
      }
      const value = { ...result, ...task, raw: undefined, error: details ?? task?.error };
      if (format === "json") {
        list.push(value);
      } else {
        stdout.write(`${toSafeJson(value)}\n`);
      }
    },
    end() {
      if (format === "json") {
        stdout.write(`${toSafeJson(list, stdout.isTTY ? 2 : 0)}\n`);
      }
    },
  };
}
