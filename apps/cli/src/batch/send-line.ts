import { type Client, submitTask } from "@vidtask/client";
import type { RequestId } from "@vidtask/contract/request";
import type { GatewayFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { beginCreate, type CreateEntry } from "../journal/create-entry.ts";
import type { Journal } from "../journal/journal.ts";
import type { JournalFlags } from "../journal/journal-flags.ts";
import type { Submission } from "../submission.ts";
import type { LineLedger } from "./line-ledger.ts";
import type { PlannedLine } from "./plan-lines.ts";
import type { SentLine } from "./send-lines.ts";

/** What it takes to send a line. */
export interface Sending<Id extends RequestId> {
  io: Io;
  flags: JournalFlags & GatewayFlags;
  submission: Submission<Id>;
  client: Client;
  journal: Journal | undefined;
  ledger: LineLedger | undefined;
}

/** Sends lines: each is written down, then sent once, then its answer is written down. Never rejects. */
export function createSender<Id extends RequestId>({
  io,
  flags,
  submission: { operation, send },
  client,
  journal,
  ledger,
}: Sending<Id>): (line: PlannedLine<Id>) => Promise<SentLine<Id>> {
  return async (line) => {
    const { body, identity, known } = line;
    let entry: CreateEntry | undefined;
    try {
      entry = await beginCreate(io, journal, client, { operation, body, line: identity }, flags);
      if (ledger && !ledger.isFirst(identity, entry.key, known)) {
        entry.rejected(new CliError("Another process was the first to send this line.", 1));
        return { line, rival: true };
      }
      const task = await submitTask((options) => send(client, body, options));
      entry.accepted(task);
      return { line, task, key: entry.key };
    } catch (error) {
      entry?.rejected(error);
      return { line, error };
    }
  };
}
