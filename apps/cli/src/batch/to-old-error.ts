import type { RequestId } from "@vidtask/contract/request";
import { CliError } from "../cli-error.ts";
import type { OldLine } from "./plan-lines.ts";

/** What there is to be said against a line that is not sent again. */
export function toOldError(state: OldLine<RequestId>["state"], line: number): CliError | undefined {
  switch (state) {
    case "unknown":
      return new CliError(
        `The answer to line ${line} never came in an earlier run; it may have been accepted and billed. Look at the gateway's own list; to send it all the same: --resend-unknown.`,
        11,
      );
    case "failed":
      return new CliError(`The task of line ${line} failed. To create another: --retry-failed.`, 8);
    default:
      return undefined;
  }
}
