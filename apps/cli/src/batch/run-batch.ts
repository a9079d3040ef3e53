import type { RequestBody, RequestId } from "@vidtask/contract/request";
import type { CallFlags } from "../call-flags.ts";
import type { Io } from "../io.ts";
import { Journal } from "../journal/journal.ts";
import { noteSkipped } from "../journal/note-skipped.ts";
import { openClient } from "../open-client.ts";
import { checkStdin } from "../profile/read-secret.ts";
import { toNote } from "../progress.ts";
import { readBaseUrl } from "../settings.ts";
import type { Submission } from "../submission.ts";
import type { SubmitFlags } from "../submit-flags.ts";
import { checkLines } from "./check-lines.ts";
import { confirm } from "./confirm.ts";
import { LineLedger } from "./line-ledger.ts";
import { planLines } from "./plan-lines.ts";
import { printDryRun } from "./print-dry-run.ts";
import { readSource } from "./read-source.ts";
import { runPlan } from "./run-plan.ts";
import { createSender } from "./send-line.ts";

/** Create a task for each line of a file that was not sent in an earlier run, and print what became of each. */
export async function runBatch<Id extends RequestId>(
  io: Io,
  flags: CallFlags & SubmitFlags & { from: string },
  submission: Submission<Id>,
  defaults: Partial<RequestBody<Id>>,
): Promise<Error | undefined> {
  checkStdin(flags, [flags.from], "the lines");
  const source = await readSource(io, flags.from, submission.operation);
  const lines = checkLines(source, submission.operation, defaults, flags.unchecked ?? false);
  const baseUrl = await readBaseUrl(io, flags);
  const journal = flags.noJournal ? undefined : new Journal(io);
  if (!flags.dryRun) {
    journal?.prepare();
  }
  const ledger = journal && new LineLedger(journal, baseUrl);
  const plan = planLines(lines, ledger, flags);
  const note = (text: string) => flags.quiet || io.stderr.write(toNote(text));
  noteSkipped(journal, note);
  if (flags.dryRun) {
    printDryRun(io, flags, plan, baseUrl);
    return undefined;
  }
  const client = await openClient(io, flags);
  await confirm(io, flags, plan.toSend.length, client.gateway.baseUrl);
  const send = createSender({ io, flags, submission, client, journal, ledger });
  return runPlan({ io, flags, client, journal, plan, send });
}
