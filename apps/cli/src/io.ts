/** Where text goes. */
export interface Output {
  write(text: string): void;
  /** Whether a person looks at it. */
  isTTY?: boolean;
  /** Columns of the terminal. */
  columns?: number;
}

/** The world around the command line. `bin.ts` passes the process, tests pass their own. */
export interface Io {
  env: Readonly<Record<string, string | undefined>>;
  /** Data, and nothing else. */
  stdout: Output;
  /** Everything else. */
  stderr: Output;
  /** What sends a request. Default: the global `fetch`. */
  fetch?: (request: Request) => Promise<Response>;
  /** The time of the clock on the wall. Default: now. */
  now?: () => Date;
}
