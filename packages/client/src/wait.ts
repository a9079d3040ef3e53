import type { VidtaskError } from "./errors.ts";
import type { FinalTask, Task } from "./task.ts";
import type { WaitSettings } from "./wait-options.ts";

/** How a wait ended: with a final task, or with an error, which may be the caller's own. */
export type End = { task: FinalTask } | { error: unknown };

/** Failures of polls that may pass, in a row. */
export interface Retries {
  /** The last of them. */
  error: VidtaskError;
  /** How many they are. */
  attempt: number;
  /** The kind of the last; see `toKind`. */
  kind: string;
  /** How many of that kind came last, without another between them. */
  inARow: number;
  /** Milliseconds that the last asks for. */
  retryAfter: number | undefined;
  /** Milliseconds to wait now, if the interval is not longer. */
  pause: number;
}

/** One wait for one task. The poller owns its times, `takeTask` and `takeError` the rest. */
export interface Wait {
  readonly id: string;
  /** How many began before it on the same client. */
  readonly number: number;
  readonly settings: WaitSettings;
  /** End it, unless it has ended. */
  end(end: End): void;
  ended?: boolean;
  /** When to poll it next. */
  due: number;
  /** When its time is up. */
  deadline: number;
  /** The slowest answer so far, in milliseconds. */
  slowest: number;
  /** When it was last polled, in milliseconds since 1970. */
  polledAt?: number;
  /** Aborts the request in flight. */
  abort?: AbortController | undefined;
  task: Task | undefined;
  /** Whether it has had a good answer. */
  isAnswered?: boolean;
  /** Since the last good answer. */
  retries?: Retries | undefined;
  pollsWithoutVideo: number;
}

/** When a wait begins. */
export interface WaitStart {
  /** Milliseconds until the first poll. Default: 0. */
  delay?: number;
  /** Milliseconds until its time is up, or until a `settings.timeout` after its first poll, if that is sooner. */
  timeout?: number;
  /** What is known of the task already, and not to be reported again. */
  task?: Task;
}

/** Begins a wait. Its signal is not looked at: who begins several listens once for all of them. */
export type Poller = (
  id: string,
  settings: WaitSettings,
  onEnd: (end: End) => void,
  start?: WaitStart,
) => Wait;
