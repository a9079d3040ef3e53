import { RateLimitError, type Task } from "@vidtask/client";
import type { RequestId } from "@vidtask/contract/request";
import type { Pace } from "./pace.ts";
import type { PlannedLine } from "./plan-lines.ts";
import type { StopRule } from "./stop-rule.ts";

/** What became of a line that was sent. `rival` means that another process sends it at this moment. */
export type SentLine<Id extends RequestId> = { line: PlannedLine<Id> } & (
  | { task: Task; key: string }
  | { error: unknown }
  | { rival: true }
);

/** How to send lines. */
export interface SendOptions<Id extends RequestId> {
  /** Send one; it is sent once, whatever happens. */
  send(line: PlannedLine<Id>): Promise<SentLine<Id>>;
  /** How many are in flight at once. */
  concurrency: number;
  pace: Pace;
  rule: StopRule;
  /** Starts no more lines once it aborts. Those in flight are paid for, and their answers are waited for. */
  signal: AbortSignal;
  /** Told before a pause that the gateway asked for, in milliseconds. */
  onPause(milliseconds: number): void;
}

/** The pause after a 429 that does not say how long, in milliseconds; twice as long after each in a row. */
const FIRST_PAUSE = 5_000;
const LONGEST_PAUSE = 60_000;

/** Send lines in their order, and yield what became of each, in the order of the answers. */
export async function* sendLines<Id extends RequestId>(
  lines: readonly PlannedLine<Id>[],
  options: SendOptions<Id>,
): AsyncGenerator<SentLine<Id>> {
  const { concurrency, pace, rule, signal } = options;
  const waiting = [...lines];
  const inFlight = new Map<number, Promise<SentLine<Id>>>();
  let refusals = 0;
  let ready: Promise<"ready"> | undefined;
  for (;;) {
    const canStart = waiting.length > 0 && inFlight.size < concurrency && !signal.aborted && !rule.reason;
    if (!canStart && inFlight.size === 0) {
      return;
    }
    if (canStart) {
      ready ??= pace.ready(signal).then(() => "ready");
    }
    const next = await Promise.race([...inFlight.values(), ...(canStart && ready ? [ready] : [])]);
    if (next !== "ready") {
      inFlight.delete(next.line.line);
      take(next);
      yield next;
      continue;
    }
    ready = undefined;
    const line = signal.aborted || pace.delay > 0 ? undefined : waiting.shift();
    if (line) {
      pace.start();
      inFlight.set(line.line, options.send(line));
    }
  }

  function take(sent: SentLine<Id>): void {
    const error = "error" in sent ? sent.error : undefined;
    rule.count(error);
    if (!(error instanceof RateLimitError)) {
      refusals = 0;
      return;
    }
    const pause = error.retryAfter ?? Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** refusals);
    refusals += 1;
    pace.pause(pause);
    if (waiting.length > 0 && !rule.reason) {
      options.onPause(pause);
    }
  }
}
