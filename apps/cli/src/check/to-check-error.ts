import type { Report } from "@vidtask/contract";
import { CliError } from "../cli-error.ts";

/** What a report ends the command with: what may have cost money first, then what kept it from asking. */
export function toCheckError({ subject, keeps, stopped, cases }: Report): CliError | undefined {
  if (cases.some(({ findings }) => findings.some(({ rule }) => rule === "create-unknown"))) {
    return new CliError("The paid create may have been accepted and billed; do not send it again.", 11);
  }
  switch (stopped) {
    case "offline":
      return new CliError(`${subject} does not answer, so nothing could be checked.`, 7);
    case "key":
      return new CliError(`${subject} refuses the key, so not all could be asked.`, 3);
    case "route":
      return new CliError(`${subject} does not serve this API at this address.`, 4);
    default:
      return keeps ? undefined : new CliError(`${subject} breaks the contract.`, 10);
  }
}
