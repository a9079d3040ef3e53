import type { JournalEvent, LineIdentity } from "./journal-event.ts";

/** What is known of a create, and of the task that came of it. */
export interface JournalRecord {
  key: string;
  createdAt: Date;
  /** The gateway that it was sent to. */
  baseUrl: string;
  profile: string | undefined;
  model: string | undefined;
  prompt: string | undefined;
  images: string[] | undefined;
  line: LineIdentity | undefined;
  /** The task's id; undefined if none was answered. */
  id: string | undefined;
  /** The last status that was heard of; `unknown` and `refused` are the create's own. */
  status: string;
  /** `unknown`: it may have been accepted and billed. `refused`: it is known that it was not. */
  outcome: "running" | "succeeded" | "failed" | "unknown" | "refused";
  /** Whether the video's URL was printed. */
  isShown: boolean;
  error: JournalEvent["error"];
  /** Where the video was put. */
  file: string | undefined;
}

/** Take an event into the records. What has no create before it, since that was forgotten, is passed over. */
export function applyEvent(records: Map<string, JournalRecord>, event: JournalEvent): void {
  const known = records.get(event.key);
  switch (event.event) {
    case "create":
      // A create without an answer: as if its answer had been lost, until another event says more.
      records.set(event.key, { ...toRecord(event), status: "unknown", outcome: "unknown" });
      break;
    case "accepted":
      // It stands for itself: whatever became of the line before, this task is paid for.
      records.set(event.key, {
        ...toRecord(event),
        ...known,
        ...toState(event),
        id: event.id,
        error: undefined,
      });
      break;
    case "refused":
    case "unknown":
      if (known) {
        const { event: outcome, id, error } = event;
        records.set(event.key, { ...known, id, status: outcome, outcome, error });
      }
      break;
    case "task":
      if (known) {
        const isShown = known.isShown || event.isShown === true;
        records.set(event.key, { ...known, ...toState(event), isShown });
      }
      break;
    case "download":
      if (known) {
        records.set(event.key, { ...known, file: event.file });
      }
      break;
    default:
    // A later version's.
  }
}

/** Whether `vidtask resume` has something to do for it: a video that neither failed nor was shown or downloaded. */
export function isOpen({ id, outcome, isShown, file }: JournalRecord): boolean {
  return (
    id !== undefined && file === undefined && (outcome === "running" || (outcome === "succeeded" && !isShown))
  );
}

function toRecord(event: JournalEvent): JournalRecord {
  const { key, at, baseUrl = "", profile, model, prompt, images, line, id } = event;
  return {
    ...{ key, createdAt: new Date(at), baseUrl, profile, model, prompt, images, line, id },
    ...{ status: "unknown", outcome: "unknown", isShown: false, error: undefined, file: undefined },
  };
}

function toState({ status = "unknown", outcome }: JournalEvent): Pick<JournalRecord, "status" | "outcome"> {
  return { status, outcome: outcome === "succeeded" || outcome === "failed" ? outcome : "running" };
}

/** A record with what was just heard of its task. */
export function applyTask(
  record: JournalRecord,
  { status, outcome }: Pick<JournalRecord, "status" | "outcome">,
): JournalRecord {
  return { ...record, status, outcome };
}
