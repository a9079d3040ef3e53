import { type CallOptions, type Client, createClient, readId, type Task, toTask } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { renderTask } from "./render-task.ts";
import { readSettings } from "./settings.ts";
import { createStyle } from "./style.ts";
import { toSafeJson } from "./visible.ts";

/** One function of `@vidtask/client/operations`, with its inputs bound. */
export type Send = (client: Client, options: CallOptions) => Promise<unknown>;

/**
 * Call the API once and print the task that it answers.
 *
 * @param id The id that is asked for; without, it is read from the answer.
 * @returns The error, if there was one: stricli prints its message and asks `toExitCode`.
 */
export async function runCall(io: Io, flags: CallFlags, send: Send, id?: string): Promise<Error | undefined> {
  try {
    const client = createClient({ ...readSettings(io.env, flags), fetch: io.fetch });
    const body = await send(client, {});
    printTask(io, flags, toTask(body, id ?? readId(body) ?? ""));
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function printTask(io: Io, flags: CallFlags, task: Task): void {
  const { stdout } = io;
  if (flags.raw) {
    stdout.write(`${toSafeJson(task.raw, 2)}\n`);
  } else if ((flags.output ?? (stdout.isTTY ? "text" : "json")) === "json") {
    stdout.write(`${toSafeJson({ ...task, raw: undefined }, 2)}\n`);
  } else {
    const style = createStyle(io.env, stdout);
    stdout.write(renderTask(task, { style, columns: stdout.columns ?? 80, now: io.now?.() ?? new Date() }));
  }
}
