import { MissingVideoError, type Task, TaskFailedError, WaitTimeoutError } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import { describeError } from "./describe-error.ts";
import { renderSaved, type SavedVideo } from "./download/render-saved.ts";
import type { Io, Written } from "./io.ts";
import { renderTask } from "./render-task.ts";
import { toSafeJson } from "./safe-json.ts";
import { createStyle } from "./style.ts";
import { toVisible } from "./visible.ts";

/** Prints results to stdout, in the format that flags and outputs ask for. */
export interface Printer {
  /**
   * @param saved Where its video is, if it was downloaded.
   * @param written Told once it is written, or can't be.
   */
  task(task: Task, saved?: SavedVideo, written?: Written): void;
  /** What became of an id without a video. As text it goes to stderr; the only one's is the command's own error. */
  failure(id: string, error: unknown): void;
  /** Call it after the last. */
  end(): void;
}

/**
 * Create the printer of a command.
 *
 * @param isMany Whether the command may have several results: then JSON is a line for each, or one array.
 */
export function createPrinter({ env, stdout, stderr, now }: Io, flags: CallFlags, isMany: boolean): Printer {
  const format = flags.output ?? (stdout.isTTY && !flags.raw ? "text" : isMany ? "ndjson" : "json");
  const list: { value: unknown; written: Written | undefined }[] = [];

  function printJson(value: unknown, written?: Written): void {
    if (isMany && format === "json") {
      list.push({ value, written });
    } else {
      // A pipe gets a line for each value, which the next command can read.
      stdout.write(`${toSafeJson(value, format === "json" && stdout.isTTY ? 2 : 0)}\n`, written);
    }
  }

  return {
    task(task, saved, written) {
      if (flags.raw) {
        printJson(task.raw, written);
      } else if (format !== "text") {
        printJson({ ...task, raw: undefined, download: saved }, written);
      } else {
        const style = createStyle(env, stdout);
        const options = { style, columns: stdout.columns ?? 80, now: now?.() ?? new Date() };
        stdout.write(`${renderTask(task, options)}${saved ? renderSaved(saved, style) : ""}`, written);
      }
    },
    failure(id, error) {
      if (format !== "text") {
        printJson({ id, outcome: toOutcome(error), error: describeError(error) });
      } else if (isMany) {
        stderr.write(`vidtask: ${toVisible(describeError(error).message)}\n`);
      }
    },
    end() {
      if (isMany && format === "json") {
        const values = list.map(({ value }) => value);
        stdout.write(`${toSafeJson(values, stdout.isTTY ? 2 : 0)}\n`, (error) => {
          for (const { written } of list) {
            written?.(error);
          }
        });
      }
    },
  };
}

function toOutcome(error: unknown): "failed" | "timeout" | "error" {
  if (error instanceof TaskFailedError || error instanceof MissingVideoError) {
    return "failed";
  }
  return error instanceof WaitTimeoutError ? "timeout" : "error";
}
