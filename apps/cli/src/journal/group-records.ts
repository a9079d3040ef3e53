import type { Client } from "@vidtask/client";
import type { CallFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import type { JournalRecord } from "./journal-record.ts";
import { openRecordClient } from "./open-record-client.ts";

/** Records of one gateway and one key, with a client of it or the reason why there is none. */
export interface RecordGroup {
  records: JournalRecord[];
  client: Client | undefined;
  error: unknown;
}

/** Group records by the gateway and the profile that they were sent with. */
export async function groupRecords(
  io: Io,
  flags: CallFlags & { concurrency?: number },
  records: readonly JournalRecord[],
): Promise<RecordGroup[]> {
  const groups = new Map<string, JournalRecord[]>();
  for (const record of records) {
    const name = JSON.stringify([record.baseUrl, record.profile]);
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  const opened: RecordGroup[] = [];
  for (const list of groups.values()) {
    const [first] = list;
    if (first) {
      opened.push(await open(first, list));
    }
  }
  return opened;

  async function open(first: JournalRecord, list: JournalRecord[]): Promise<RecordGroup> {
    try {
      return { records: list, client: await openRecordClient(io, flags, first), error: undefined };
    } catch (error) {
      return { records: list, client: undefined, error };
    }
  }
}
