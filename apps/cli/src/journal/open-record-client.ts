import type { Client } from "@vidtask/client";
import type { CallFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { openClient } from "../open-client.ts";
import { DEFAULT_PROFILE } from "../profile/profile.ts";
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
  const own = [flags.baseUrl, io.env.VIDTASK_BASE_URL].filter((url) => url !== undefined);
  const isOwn = own.some((url) => isSameOrigin(url, baseUrl));
  const hasKey = Boolean(io.env.VIDTASK_API_KEY?.trim());
  // Nobody named the default profile: an environment that names this gateway comes before it, as it does for a create.
  const recorded = profile === DEFAULT_PROFILE && isOwn && hasKey ? undefined : profile;
  const named = flags.profile ?? recorded;
  if (named === undefined && hasKey && !isOwn) {
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
