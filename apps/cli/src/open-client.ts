import { type Client, createClient } from "@vidtask/client";
import type { CallFlags } from "./call-flags.ts";
import type { Io } from "./io.ts";
import { readSettings } from "./settings.ts";

/** A client of the gateway that flags and environment name. */
export function openClient(io: Io, flags: CallFlags & { concurrency?: number }): Client {
  const { fetch, clock } = io;
  return createClient({ ...readSettings(io.env, flags), fetch, clock, concurrency: flags.concurrency });
}

/** Run the body of a command: stricli wants an error returned, and prints its message. */
export async function attempt(run: () => Promise<Error | undefined>): Promise<Error | undefined> {
  try {
    return await run();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
