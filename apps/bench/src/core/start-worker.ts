import { fork } from "node:child_process";
import { once } from "node:events";

/** A process that answers one question at a time. */
export interface Worker<Question, Answer> {
  /** @throws Error if the process ends instead of answering. */
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * Start a script that calls `serveWorker` in a process of its own, whose CPU time and memory are its alone.
 *
 * @param flags Flags of Node.
 */
export function startWorker<Question extends object, Answer>(
  script: URL,
  args: readonly string[] = [],
  flags: readonly string[] = [],
): Worker<Question, Answer> {
  const child = fork(script, args, { execArgv: ["--no-warnings", ...flags] });
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const onExit = (code: number | null) => reject(new Error(`${script.pathname} ended with ${code}.`));
        child.once("exit", onExit);
        // What the script answers is what its type says; both are ours.
        child.once("message", (answer) => {
          child.off("exit", onExit);
          resolve(answer as Answer);
        });
        child.send(question);
      }),
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill();
        await once(child, "exit");
      }
    },
  };
}
