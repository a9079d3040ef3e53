import type { Texts } from "../text/texts.ts";

/** The flags that say what the journal keeps of a create. */
export interface JournalFlags {
  noJournal?: boolean;
  noJournalPrompt?: boolean;
}

/** Their parameters for stricli. */
export const journalFlags = (text: Texts["flags"]) =>
  ({
    noJournal: {
      kind: "boolean",
      brief: text.journal.noJournal,
      optional: true,
      withNegated: false,
    },
    noJournalPrompt: {
      kind: "boolean",
      brief: text.journal.noJournalPrompt,
      optional: true,
      withNegated: false,
    },
  }) as const;
