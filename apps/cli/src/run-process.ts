import { CliError } from "./cli-error.ts";
import { main } from "./main.ts";

/**
 * Run the command line as a process: its streams, its signals, its exit code.
 *
 * @param onBreak Takes what to do with an exit code once nothing more can be written to stdout.
 */
export async function runProcess(
  process: NodeJS.Process,
  version: string,
  onBreak: (finish: (exitCode: 0 | 12) => void) => void,
): Promise<void> {
  const { argv, env, platform, stdout, stderr, versions } = process;
  // Who closes stderr wants no words; the exit code still tells.
  stderr.on("error", () => {});
  const underway = new Set<string>();
  const controller = listen(process, underway);
  const interrupt = controller.signal;
  onBreak((exitCode) => {
    if (underway.size === 0 && !interrupt.aborted) {
      process.exit(exitCode);
    }
    // Those are paid for: their answers are waited for, as after Ctrl-C. A second error changes nothing.
    controller.abort(new CliError("Output lost.", exitCode));
  });
  // Opened by who reads it: that takes time, and few commands do.
  let stdin: NodeJS.ReadStream | undefined;
  const open = () => {
    stdin = process.stdin;
    return stdin;
  };
  process.exitCode = await main(argv.slice(2), {
    env,
    async *stdin() {
      const { createInterface } = await import("node:readline");
      yield* createInterface({ input: open() });
    },
    stdinBytes: open,
    get ask() {
      return open().isTTY
        ? async (question: string) => (await import("./ask.ts")).ask(question, open(), stderr, interrupt)
        : undefined;
    },
    get askSecret() {
      return open().isTTY
        ? async (question: string) =>
            (await import("./ask-secret.ts")).askSecret(question, open(), stderr, interrupt)
        : undefined;
    },
    stdout,
    stderr,
    interrupt,
    underway,
    version,
    // Windows sets no variable for it.
    locale: platform === "win32" ? Intl.DateTimeFormat().resolvedOptions().locale : undefined,
    nodeVersion: versions.node,
  });
  // It would keep the process alive after Ctrl-C.
  stdin?.destroy();
}

/** Aborts at the first signal, so that what is going on ends in good order; the second ends it at once. */
function listen(process: NodeJS.Process, underway: ReadonlySet<string>): AbortController {
  const interrupt = new AbortController();
  let count = 0;
  for (const [signal, exitCode] of [
    ["SIGINT", 130],
    ["SIGTERM", 143],
    ["SIGHUP", 129],
  ] as const) {
    process.on(signal, () => {
      const { aborted } = interrupt.signal;
      // An output that broke off is nobody's first Ctrl-C, and what is under way is paid for.
      if (count++ || (aborted && !underway.size)) {
        process.exit(exitCode);
      }
      if (aborted) {
        process.stderr.write("Creates are under way; Ctrl-C again ends it.\n");
      }
      interrupt.abort(new CliError(`Ended by ${signal}.`, exitCode));
    });
  }
  return interrupt;
}
