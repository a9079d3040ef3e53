import { createClient, SubmissionUnknownError } from "@vidtask/client";
import type { Report } from "@vidtask/contract";
import type { GatewayFlags } from "../call-flags.ts";
import { CliError } from "../cli-error.ts";
import type { Io } from "../io.ts";
import type { Settings } from "../settings.ts";
import { beginCreate, type CreateEntry } from "./create-entry.ts";
import { Journal } from "./journal.ts";

/** The record of the task that a paid check makes. */
export interface PaidRecord {
  /** Before it is sent: what this throws keeps it from being sent. */
  onCreate(body: object): Promise<void>;
  onCreated(id: string): void;
  /** When the check is over: what is known of a create without an id. */
  end(report: Report): void;
}

/** Create the record of a paid check. */
export function createPaidRecord(
  io: Io,
  settings: Settings,
  flags: GatewayFlags & { noJournal?: boolean },
): PaidRecord {
  let entry: CreateEntry | undefined;
  let isAccepted = false;
  return {
    async onCreate(body) {
      const journal = flags.noJournal ? undefined : new Journal(io);
      entry = await beginCreate(
        io,
        journal,
        createClient(settings),
        { operation: "createVideo", body },
        flags,
      );
    },
    onCreated(id) {
      isAccepted = true;
      entry?.accepted({ id, status: "unknown", outcome: "running" });
    },
    end({ cases }) {
      if (entry && !isAccepted) {
        const isUnknown = cases.some(({ findings }) =>
          findings.some(({ rule }) => rule === "create-unknown"),
        );
        const error = new CliError("The gateway refused it.", 4);
        entry.rejected(isUnknown ? new SubmissionUnknownError("a check") : error);
      }
    },
  };
}
