#!/usr/bin/env node
import { createInterface } from "node:readline";
import { CliError } from "./cli-error.ts";
import { main } from "./main.ts";

// A closed pipe (`| head -1`) is no error: whoever read it has enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  process.exit(error.code === "EPIPE" ? 0 : 1);
});
// Who closes stderr wants no words; the exit code still tells.
process.stderr.on("error", () => {});

const interrupt = new AbortController();
for (const [signal, exitCode] of [
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
] as const) {
  process.on(signal, () => {
    // The first ends what is going on in good order, the second ends it at once.
    if (interrupt.signal.aborted) {
      process.exit(exitCode);
    }
    interrupt.abort(new CliError(`Ended by ${signal}.`, exitCode));
  });
}

const { env, stdin, stdout, stderr, versions } = process;
process.exitCode = await main(process.argv.slice(2), {
  env,
  stdin: () => createInterface({ input: stdin }),
  stdinBytes: () => stdin,
  ...(stdin.isTTY && {
    ask: async (question: string) =>
      (await import("./ask.ts")).ask(question, stdin, stderr, interrupt.signal),
    askSecret: async (question: string) =>
      (await import("./ask-secret.ts")).askSecret(question, stdin, stderr, interrupt.signal),
  }),
  stdout,
  stderr,
  interrupt: interrupt.signal,
  nodeVersion: versions.node,
});
// An open standard input would keep the process alive after Ctrl-C.
stdin.destroy();
