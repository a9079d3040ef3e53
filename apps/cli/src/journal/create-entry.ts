import { randomUUID } from "node:crypto";
import { type Client, SubmissionUnknownError, type Task, VidtaskError } from "@vidtask/client";
import type { GatewayFlags } from "../call-flags.ts";
import { toExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { toProfileName } from "../profile/find-sources.ts";
import type { Journal } from "./journal.ts";
import type { LineIdentity } from "./journal-event.ts";
import type { JournalFlags } from "./journal-flags.ts";
import { toJournalImage } from "./to-journal-image.ts";
import { writeEvent } from "./write-event.ts";

/** The record of one create: begun before it is sent, and told what becomes of it. */
export interface CreateEntry {
  readonly key: string;
  /** The create was answered with a task. */
  accepted(task: Pick<Task, "id" | "status" | "outcome">): void;
  /** It was not, or it is not known whether it was. */
  rejected(error: unknown): void;
}

/** What is sent. */
export interface Create {
  operation: string;
  body: { model?: unknown; prompt?: unknown; images?: unknown };
  line?: LineIdentity | undefined;
}

/**
 * Write down that a create is about to be sent.
 *
 * @param journal Undefined keeps no record.
 * @throws CliError with exit code 12 if it can't be written: then nothing must be sent.
 */
export async function beginCreate(
  io: Io,
  journal: Journal | undefined,
  client: Client,
  { operation, body, line }: Create,
  flags: JournalFlags & GatewayFlags,
): Promise<CreateEntry> {
  const key = randomUUID();
  const { baseUrl } = client.gateway;
  // From then on the gateway knows the key, and blanks it wherever somebody has pasted it.
  await client.gateway.authorize(new Headers());
  const redact = (text: unknown) => (typeof text === "string" ? client.gateway.redact(text) : undefined);
  const origin = { baseUrl, profile: toProfileName(io, flags), line };
  const images = Array.isArray(body.images) && body.images.length > 0 ? body.images : undefined;
  const content = flags.noJournalPrompt
    ? {}
    : {
        prompt: redact(body.prompt),
        images: images?.map((image) => redact(toJournalImage(`${image}`)) ?? ""),
      };
  const model = redact(body.model);
  journal?.append({ event: "create", key, ...origin, operation, model, ...content });
  io.underway?.add(key);

  return {
    key,
    accepted({ id, status, outcome }) {
      writeEvent(io, journal, { event: "accepted", key, id, status, outcome, ...origin, model });
      io.underway?.delete(key);
    },
    rejected(error) {
      const isUnknown = error instanceof SubmissionUnknownError;
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      writeEvent(io, journal, {
        event: isUnknown ? "unknown" : "refused",
        key,
        id: error instanceof VidtaskError ? error.taskId : undefined,
        error: { name, message: client.gateway.redact(message), exit: toExitCode(error) },
      });
      io.underway?.delete(key);
    },
  };
}
