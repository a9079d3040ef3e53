import {
  AuthenticationError,
  NotThisApiError,
  QuotaError,
  RedirectError,
  ResponseError,
} from "@vidtask/client";
import { noChannelCodes } from "@vidtask/types";
import { CliError } from "../cli-error.ts";

/** Errors that the next line would meet as well. */
const FATAL = [AuthenticationError, QuotaError, NotThisApiError, RedirectError, CliError];

/** How many failures in a row end a batch. */
const LIMIT = 5;

/** Tells when a batch must stop, since the other lines would fail too. */
export class StopRule {
  #inARow = 0;
  /** Why no other line is to be sent. */
  reason: string | undefined;

  /** Count what became of a line. */
  count(error: unknown): void {
    this.#inARow = error === undefined ? 0 : this.#inARow + 1;
    if (error !== undefined && isFatal(error)) {
      this.reason ??= "the other lines would meet the same error";
    } else if (this.#inARow >= LIMIT) {
      this.reason ??= `${LIMIT} lines in a row failed`;
    }
  }
}

function isFatal(error: unknown): boolean {
  const noChannel: readonly unknown[] = noChannelCodes;
  return (
    FATAL.some((kind) => error instanceof kind) ||
    (error instanceof ResponseError && noChannel.includes(error.code))
  );
}
