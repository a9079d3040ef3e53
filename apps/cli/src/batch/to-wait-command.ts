import type { GatewayFlags } from "../call-flags.ts";
import { toCommand, toFlagWords } from "../to-command.ts";

/**
 * The command that waits for the tasks of a batch.
 *
 * @param ids Those that are waited for. Without the journal, `vidtask resume` knows of none.
 */
export function toWaitCommand(flags: GatewayFlags & { noJournal?: boolean }, ids: readonly string[]): string {
  return flags.noJournal
    ? toCommand("wait", ids, toFlagWords(flags))
    : toCommand("resume", [], toFlagWords({ ...flags, apiKeyStdin: false }));
}
