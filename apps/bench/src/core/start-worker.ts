import { fork } from "node:child_process";
import { once } from "node:events";
import { pinTo, type Role } from "./pins.ts";

/** A process that answers one question at a time. */
export interface Worker<Question, Answer> {
  /** @throws Error if the process ends instead of answering. */
  ask(question: Question): Promise<Answer>;
  stop(): Promise<void>;
}

/** How a script is started. */
export interface WorkerOptions {
  /** Default: none. */
  args?: readonly string[];
  /** Flags of Node. Default: none. */
  flags?: readonly string[];
}

/**
 * Start a script that calls `serveWorker` in a process of its own, whose CPU time and memory are its alone.
 *
 * @param role What keeps it on a core, away from the other role.
 */
export function startWorker<Question extends object, Answer>(
  role: Role,
  script: URL,
  { args = [], flags = [] }: WorkerOptions = {},
): Worker<Question, Answer> {
  const [execPath = "", ...execArgv] = [...pinTo(role), process.execPath, "--no-warnings", ...flags];
  const child = fork(script, args, { execPath, execArgv });
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
