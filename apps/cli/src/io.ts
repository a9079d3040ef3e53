import type { Clock } from "@vidtask/client";

import type { Secrets } from "./secrets.ts";

/** Told once a text is written, or can't be. */
export type Written = (error?: Error | null) => void;

/** Where text goes. */
export interface Output {
  write(text: string, written?: Written): void;
  /** Whether a person looks at it. */
  isTTY?: boolean | undefined;
  /** Size of the terminal. */
  columns?: number | undefined;
  rows?: number | undefined;
}

/** The world around the command line. `bin.ts` passes the process, tests pass their own. */
export interface Io {
  env: Readonly<Record<string, string | undefined>>;
  /** Data, and nothing else. */
  stdout: Output;
  /** Everything else. */
  stderr: Output;
  /** The lines of the standard input; read only by who asks for them. */
  stdin?: () => AsyncIterable<string>;
  /** The bytes of the standard input, for who wants them as they are. */
  stdinBytes?: () => AsyncIterable<Uint8Array>;
  /** Asks a person and gives their line. Absent if nobody sits at the standard input. */
  ask?: ((question: string) => Promise<string>) | undefined;
  /** Asks a person for a secret and does not show what is typed. Absent if nobody sits at the standard input. */
  askSecret?: ((question: string) => Promise<string>) | undefined;
  /** Told of each key that is read; `main` sees to it that none is printed. */
  secrets?: Secrets;
  /** Aborts at Ctrl-C and its like; the reason is the error to end with. */
  interrupt?: AbortSignal;
  /** The creates that wait for their answers: each is paid for, so nothing but a second Ctrl-C ends the process before. */
  underway?: Set<string>;
  /** What sends a request. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** The version of vidtask. */
  version: string;
  /** The locale of a system that sets no variable for it, such as `zh-CN`. */
  locale?: string | undefined;
  /** The version of Node. */
  nodeVersion?: string | undefined;
  /** The time on the wall. Default: now. */
  now?: (() => Date) | undefined;
  /** The time that waits go by. Default: the machine's monotonic clock. */
  clock?: Clock | undefined;
}
