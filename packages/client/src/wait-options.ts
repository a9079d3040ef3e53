import { checkNumber } from "./check-number.ts";
import type { VidtaskError } from "./errors.ts";
import type { Task } from "./task.ts";

/** How to wait for a task. */
export interface WaitOptions {
  /** Milliseconds between two polls, and up to a tenth more at random. Default: 5,000. */
  interval?: number | undefined;
  /** Milliseconds until the wait gives up; the task itself goes on. Default: 3,600,000, an hour. */
  timeout?: number | undefined;
  /** Ends the wait at once, asleep or in the middle of a request; it rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * Called with the first task, then whenever its status, outcome, progress or video has changed. What it throws, or its
   * promise rejects with, ends the wait.
   */
  onUpdate?: ((task: Task) => void) | undefined;
  /** Called when a poll failed in a way that may pass. */
  onRetry?: ((retry: Retry) => void) | undefined;
  /** Called once with each status word that the spec does not list. Such a task is taken as running. */
  onUnknownStatus?: ((status: string) => void) | undefined;
  /** Called once, if the waits on this client are too many for its budget of requests. */
  onBudget?: ((report: BudgetReport) => void) | undefined;
}

/** A poll that failed in a way that may pass. */
export interface Retry {
  error: VidtaskError;
  /** How many failed in a row, this one included. */
  attempt: number;
  /** Milliseconds until the next poll. */
  delay: number;
}

/** What the client's budget allows its waits. */
export interface BudgetReport {
  /** The waits that share it. */
  tasks: number;
  /** Milliseconds between two polls of one task, as far as the budget goes. */
  interval: number;
}

/** Checked options, with their defaults. */
export interface WaitSettings extends WaitOptions {
  interval: number;
  timeout: number;
  /** The unknown status words that were reported. */
  reported: string[];
}

/**
 * Check the options of a wait and fill in the defaults. What is reported once is so for all waits that share the result.
 *
 * @throws TypeError
 */
export function toWaitSettings(options: WaitOptions = {}): WaitSettings {
  const { interval = 5_000, timeout = 3_600_000 } = options;
  checkNumber("interval", interval);
  checkNumber("timeout", timeout);
  return { ...options, interval, timeout, reported: [] };
}
