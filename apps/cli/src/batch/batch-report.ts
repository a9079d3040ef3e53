import { type SettledTask, SubmissionUnknownError, VidtaskError } from "@vidtask/client";
import type { RequestId } from "@vidtask/contract/request";
import { CliError } from "../cli-error.ts";
import { toCommonExitCode } from "../exit-code.ts";
import { noteTask } from "../journal/note-task.ts";
import type { Progress } from "../progress.ts";
import { isSilent } from "../to-interrupted.ts";
import { type BatchPrinter, createBatchPrinter } from "./batch-printer.ts";
import type { BatchRun } from "./batch-run.ts";
import { type LineCounts, renderCounts } from "./line-counts.ts";
import type { OldLine } from "./plan-lines.ts";
import type { SentLine } from "./send-lines.ts";
import type { StopRule } from "./stop-rule.ts";
import { toOldError } from "./to-old-error.ts";
import { toWaitCommand } from "./to-wait-command.ts";

/** A line whose task is waited for. */
interface Waited {
  line: number;
  sent: "now" | "before";
  /** The create in the journal. */
  key: string;
}

/** Prints and counts what becomes of the lines of a batch. */
export class BatchReport<Id extends RequestId> {
  readonly #run: BatchRun<Id>;
  readonly #rule: StopRule;
  readonly #progress: Progress | undefined;
  readonly #printer: BatchPrinter;
  readonly #waited = new Map<string, Waited[]>();
  readonly #errors: unknown[] = [];
  readonly #counts: LineCounts = { created: 0, before: 0, elsewhere: 0, refused: 0, unknown: 0 };

  constructor(run: BatchRun<Id>, rule: StopRule, progress: Progress | undefined) {
    this.#run = run;
    this.#rule = rule;
    this.#progress = progress;
    this.#printer = createBatchPrinter(run.io, run.flags);
  }

  /** A line of an earlier run. Returns the id of its task, if that is to be waited for. */
  old({ line: { line }, state, record }: OldLine<Id>): string | undefined {
    const { id, status, outcome } = record;
    this.#counts.before += 1;
    if (state === "sent" && id !== undefined && this.#run.flags.wait) {
      return this.#wait(id, { line, sent: "before", key: record.key });
    }
    const error = toOldError(state, line);
    if (error && (state === "unknown" || this.#run.flags.wait)) {
      this.#errors.push(error);
    }
    this.#print(id, () => this.#printer.line({ line, sent: "before", id, status, outcome, error }));
    return undefined;
  }

  /** A line of this run. Returns the id of its task, if that is to be waited for. */
  sent(sent: SentLine<Id>): string | undefined {
    const { line } = sent.line;
    if ("task" in sent) {
      const { task, key } = sent;
      this.#counts.created += 1;
      if (this.#run.flags.wait) {
        return this.#wait(task.id, { line, sent: "now", key });
      }
      this.#printer.line({ line, sent: "now", outcome: task.outcome, task });
    } else if ("rival" in sent) {
      this.#counts.elsewhere += 1;
      this.#print(undefined, () => this.#printer.line({ line, sent: "elsewhere", outcome: "unknown" }));
    } else {
      const { error } = sent;
      const outcome = error instanceof SubmissionUnknownError ? "unknown" : "refused";
      this.#counts[outcome] += 1;
      this.#errors.push(error);
      this.#print(undefined, () => this.#printer.line({ line, sent: "now", outcome, error }));
    }
    return undefined;
  }

  /** What became of a task that was waited for. */
  settled(settled: SettledTask): void {
    const { id } = settled;
    const { line, sent, key } = this.#waited.get(id)?.shift() ?? { line: 0, sent: "now", key: "" };
    const { io, journal } = this.#run;
    if ("task" in settled) {
      const { task } = settled;
      this.#print(id, () => this.#printer.line({ line, sent, outcome: task.outcome, task }));
      // Never as shown: of a batch, `vidtask resume` downloads what is not downloaded yet.
      noteTask(io, journal, key, task, false);
      return;
    }
    const { error } = settled;
    const task = error instanceof VidtaskError ? error.task : undefined;
    this.#errors.push(error);
    this.#print(id, () => this.#printer.line({ line, sent, id, outcome: task?.outcome ?? "error", error }));
    if (task) {
      noteTask(io, journal, key, task, false);
    }
  }

  end(): void {
    this.#printer.end();
  }

  /** Say how it went. Returns the error to end with. */
  toError(note: (text: string) => void): CliError | undefined {
    const { io, plan, flags } = this.#run;
    const { created, elsewhere, refused, unknown } = this.#counts;
    const unsent = plan.toSend.length - created - elsewhere - refused - unknown;
    const summary = renderCounts(this.#counts, unsent + plan.left.length);
    const again = flags.noJournal
      ? "Without the journal, the same command would send all lines again."
      : "Run the same command again to go on.";
    const exitCode = toCommonExitCode(this.#errors);
    if (io.interrupt?.aborted) {
      const { reason } = io.interrupt;
      if (isSilent(reason) && unknown === 0) {
        return undefined;
      }
      const ids = [...this.#waited].filter(([, lines]) => lines.length > 0).map(([id]) => id);
      const next = flags.wait ? `${again} To wait for the tasks: ${toWaitCommand(flags, ids)}` : again;
      const code = reason instanceof CliError ? reason.exitCode : 130;
      return new CliError(`Interrupted: ${summary}. ${next}`, code || exitCode);
    }
    if (unsent > 0) {
      const why = this.#rule.reason ?? "an error";
      return new CliError(`Stopped, since ${why}: ${summary}. ${again}`, exitCode);
    }
    if (this.#errors.length > 0) {
      const what = flags.wait ? "a video" : "a task";
      return new CliError(`${this.#errors.length} of the lines did not get ${what}: ${summary}.`, exitCode);
    }
    note(`${summary}.`);
    return undefined;
  }

  #wait(id: string, waited: Waited): string {
    this.#waited.set(id, [...(this.#waited.get(id) ?? []), waited]);
    this.#progress?.begin(id);
    return id;
  }

  #print(id: string | undefined, print: () => void): void {
    if (this.#progress) {
      this.#progress.print(id ?? "", print);
    } else {
      print();
    }
  }
}
