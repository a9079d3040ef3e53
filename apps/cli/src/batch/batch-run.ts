import type { Client } from "@vidtask/client";
import type { RequestId } from "@vidtask/contract/request";
import type { CallFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import type { Journal } from "../journal/journal.ts";
import type { SubmitFlags } from "../submit-flags.ts";
import type { Plan, PlannedLine } from "./plan-lines.ts";
import type { SentLine } from "./send-lines.ts";

/** A batch that is to be run. */
export interface BatchRun<Id extends RequestId> {
  io: Io;
  flags: CallFlags & SubmitFlags;
  client: Client;
  journal: Journal | undefined;
  plan: Plan<Id>;
  send(line: PlannedLine<Id>): Promise<SentLine<Id>>;
}
