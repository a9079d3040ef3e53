/** The flags that say what the journal keeps of a create. */
export interface JournalFlags {
  noJournal?: boolean;
  noJournalPrompt?: boolean;
}

/** Their parameters for stricli. */
export const journalFlags = {
  noJournal: {
    kind: "boolean",
    brief: "Keep no record of it on this machine: if its answer is lost, so is the task.",
    optional: true,
    withNegated: false,
  },
  noJournalPrompt: {
    kind: "boolean",
    brief: "Leave prompt and images out of the record.",
    optional: true,
    withNegated: false,
  },
} as const;
