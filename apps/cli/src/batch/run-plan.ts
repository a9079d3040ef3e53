import { systemClock, waitForTasks } from "@vidtask/client";
import type { RequestId } from "@vidtask/contract/request";
import { createProgress, toNote } from "../progress.ts";
import { isSilent } from "../to-interrupted.ts";
import { BatchReport } from "./batch-report.ts";
import type { BatchRun } from "./batch-run.ts";
import { Pace } from "./pace.ts";
import { sendLines } from "./send-lines.ts";
import { StopRule } from "./stop-rule.ts";

const CONCURRENCY = 4;

/** Send the lines of a plan, and print what became of each line; with `--wait`, of its task. */
export async function runPlan<Id extends RequestId>(run: BatchRun<Id>): Promise<Error | undefined> {
  const { io, flags, client, plan } = run;
  const progress = flags.wait ? createProgress(io, flags) : undefined;
  const note = progress?.note ?? ((text: string) => void (flags.quiet || io.stderr.write(toNote(text))));
  const rule = new StopRule();
  const report = new BatchReport(run, rule, progress);
  const never = new AbortController().signal;
  const interrupt = io.interrupt ?? never;
  const waiting = new AbortController();
  let isSending = true;

  /** The ids to wait for: those of earlier runs, and each that is answered. */
  async function* ids(): AsyncGenerator<string> {
    try {
      for (const old of plan.old) {
        const id = report.old(old);
        if (id !== undefined) {
          yield id;
        }
      }
      const sent = sendLines(plan.toSend, {
        send: run.send,
        concurrency: flags.concurrency ?? CONCURRENCY,
        pace: new Pace(io.clock ?? systemClock, flags.rate?.interval ?? 0),
        rule,
        signal: interrupt,
        onPause: (milliseconds) =>
          note(
            `The gateway asks for a pause; the next line is sent in ${Math.ceil(milliseconds / 1_000)} s.`,
          ),
      });
      for await (const line of sent) {
        const id = report.sent(line);
        if (id !== undefined) {
          yield id;
        }
      }
    } finally {
      isSending = false;
      if (interrupt.aborted) {
        waiting.abort(interrupt.reason);
      }
    }
  }

  function onInterrupt(): void {
    if (!isSending) {
      waiting.abort(interrupt.reason);
    } else if (!isSilent(interrupt.reason)) {
      note(
        "No more lines are sent. The answers of those under way are waited for; Ctrl-C again ends at once.",
      );
    }
  }

  interrupt.addEventListener("abort", onInterrupt);
  try {
    if (flags.wait) {
      const { interval, timeout } = flags;
      const maxWaiting = plan.old.length + plan.toSend.length + 1;
      const options = { ...progress?.callbacks, interval, timeout, maxWaiting, signal: waiting.signal };
      for await (const settled of waitForTasks(client, ids(), options)) {
        report.settled(settled);
      }
    } else {
      for await (const _ of ids()) {
        // Printed already.
      }
    }
  } catch (error) {
    if (!interrupt.aborted) {
      throw error;
    }
  } finally {
    interrupt.removeEventListener("abort", onInterrupt);
    progress?.stop();
    report.end();
  }
  return report.toError(note);
}
