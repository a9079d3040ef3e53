import type { RequestId } from "@vidtask/contract/request";
import type { JournalRecord } from "../journal/journal-record.ts";
import type { BatchFlags } from "./batch-flags.ts";
import type { BatchLine } from "./check-lines.ts";
import type { LineLedger, LineState } from "./line-ledger.ts";

/** A line that an earlier run sent, and this one does not. */
export interface OldLine<Id extends RequestId> {
  line: BatchLine<Id>;
  state: "sent" | "unknown" | "failed";
  record: JournalRecord;
}

/** A line that is to be sent, and the creates of it that were known when that was decided. */
export interface PlannedLine<Id extends RequestId> extends BatchLine<Id> {
  known: ReadonlySet<string>;
}

/** What is to be done with each line of a file. */
export interface Plan<Id extends RequestId> {
  toSend: PlannedLine<Id>[];
  /** Those that `--max` leaves for another run. */
  left: BatchLine<Id>[];
  old: OldLine<Id>[];
}

/** Tell the lines that are to be sent from those that were: each is created once, unless the flags say otherwise. */
export function planLines<Id extends RequestId>(
  lines: readonly BatchLine<Id>[],
  ledger: LineLedger | undefined,
  { retryFailed, resendUnknown, max = Number.POSITIVE_INFINITY }: BatchFlags,
): Plan<Id> {
  const plan: Plan<Id> = { toSend: [], left: [], old: [] };
  for (const line of lines) {
    const state: LineState = ledger?.stateOf(line.identity) ?? { name: "new" };
    if (
      state.name === "sent" ||
      (state.name === "failed" && !retryFailed) ||
      (state.name === "unknown" && !resendUnknown)
    ) {
      plan.old.push({ line, state: state.name, record: state.record });
    } else if (plan.toSend.length < max) {
      plan.toSend.push({ ...line, known: ledger?.known(line.identity) ?? new Set() });
    } else {
      plan.left.push(line);
    }
  }
  return plan;
}
