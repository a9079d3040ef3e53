import type { Client } from "@vidtask/client";
import type { CallFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { openClient } from "../open-client.ts";
import type { JournalRecord } from "./journal-record.ts";

/**
 * A client of the gateway that a record was sent to, with that gateway's key: no other key goes there.
 *
 * @throws CliError with exit code 3 if the environment's key is another gateway's; what `openClient` throws.
 */
export async function openRecordClient(
  io: Io,
  flags: CallFlags,
  { baseUrl, profile }: Pick<JournalRecord, "baseUrl" | "profile">,
): Promise<Client> {
  const named = flags.profile ?? profile;
  const own = [flags.baseUrl, io.env.VIDTASK_BASE_URL].filter((url) => url !== undefined);
  if (named === undefined && io.env.VIDTASK_API_KEY && !own.some((url) => isSameOrigin(url, baseUrl))) {
    throw new CliError(
      `The task was created at ${baseUrl}, and VIDTASK_API_KEY is not known to be its key. Give its address as --base-url or in VIDTASK_BASE_URL, with its key, or name a --profile that has it.`,
      3,
    );
  }
  return await openClient(io, { ...flags, baseUrl, ...(named !== undefined && { profile: named }) });
}

function isSameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
