import type { Client, Task } from "@vidtask/client";
import type { CallFlags, GatewayFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import { openClient } from "../open-client.ts";
import { readBaseUrl } from "../settings.ts";
import { Journal } from "./journal.ts";
import type { JournalRecord } from "./journal-record.ts";
import { noteTask } from "./note-task.ts";
import { openRecordClient } from "./open-record-client.ts";
import { writeEvent } from "./write-event.ts";

/** A client for tasks that may be in this machine's journal. */
export interface TaskClient {
  client: Client;
  /** Write down what was heard of a task, if the journal knows it. */
  heard(task: Task, isShown: boolean): void;
  /** Write down where its video is. */
  saved(id: string, file: string, sha256: string | undefined): void;
}

/**
 * A client for tasks: of the gateway that the flags name, else of the one where the journal says that they were created,
 * else of the one that is set.
 *
 * @throws CliError with exit code 2 if they were created at several; what `openRecordClient` throws.
 */
export async function openTaskClient(
  io: Io,
  flags: CallFlags & { concurrency?: number },
  ids: readonly string[],
): Promise<TaskClient> {
  const { journal, records } = findRecords(io, ids);
  const client = await open();
  return {
    client,
    heard(task, isShown) {
      for (const record of recordsOf(task.id)) {
        const isNews = record.status !== task.status || record.outcome !== task.outcome;
        if (isNews || (isShown && !record.isShown && task.outcome === "succeeded")) {
          noteTask(io, journal, record.key, task, isShown);
        }
      }
    },
    saved(id, file, sha256) {
      for (const { key } of recordsOf(id)) {
        writeEvent(io, journal, { event: "download", key, file, sha256 });
      }
    },
  };

  async function open(): Promise<Client> {
    const record = toMeant(records, flags);
    return await (record ? openRecordClient(io, flags, record) : openClient(io, flags));
  }

  /** Those at the client's own gateway: another may have given the same id. */
  function recordsOf(id: string): JournalRecord[] {
    return records.filter((record) => record.id === id && record.baseUrl === client.gateway.baseUrl);
  }
}

/** The address of the gateway that tasks are asked for at. Unlike for a client, no key is needed. */
export async function findTaskUrl(io: Io, flags: GatewayFlags, ids: readonly string[]): Promise<string> {
  const record = toMeant(findRecords(io, ids).records, flags);
  return await readBaseUrl(io, record ? { ...flags, baseUrl: record.baseUrl } : flags);
}

/** The record whose gateway is meant; undefined if the flags name another one, or there is none. */
function toMeant(records: readonly JournalRecord[], flags: GatewayFlags): JournalRecord | undefined {
  const [first, ...others] = records;
  if (!first || flags.baseUrl !== undefined || flags.profile !== undefined || flags.apiKeyStdin) {
    return undefined;
  }
  const other = others.find(({ baseUrl }) => baseUrl !== first.baseUrl);
  if (other) {
    throw new CliError(
      `These tasks were created at ${first.baseUrl} and ${other.baseUrl}. Ask for those of one gateway at a time, or use vidtask resume.`,
      2,
    );
  }
  return first;
}

/** What the journal knows of tasks. One that can't be read is not in the way of who does not need it. */
function findRecords(
  io: Io,
  ids: readonly string[],
): { journal: Journal | undefined; records: JournalRecord[] } {
  try {
    const journal = new Journal(io);
    return {
      journal,
      records: journal.mentions(ids) ? journal.read().filter(({ id }) => ids.includes(id ?? "")) : [],
    };
  } catch (error) {
    if (error instanceof CliError) {
      return { journal: undefined, records: [] };
    }
    throw error;
  }
}
