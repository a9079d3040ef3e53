import {
  AuthenticationError,
  HttpError,
  MissingVideoError,
  NetworkError,
  NotThisApiError,
  QuotaError,
  RateLimitError,
  ResponseError,
  SubmissionUnknownError,
  TaskFailedError,
  TaskNotFoundError,
  WaitTimeoutError,
} from "@vidtask/client";
import {
  LocalFileError,
  UrlRefusedError,
  VideoNotReadyError,
  VideoTooLargeError,
} from "@vidtask/client/download";
import { CliError } from "./cli-error.ts";
import type { Texts } from "./text/texts.ts";

/** An exit code: those that `vidtask help exit-codes` explains; the last two are explained with 130. */
export type ExitCode = keyof Texts["topics"]["exitCodes"]["codes"] | 129 | 143;

/** The first class that fits. Those of downloads that are not here extend one that is: a video that broke off is network. */
const EXIT_CODES = [
  [AuthenticationError, 3],
  [TaskNotFoundError, 4],
  [NotThisApiError, 4],
  [HttpError, 4],
  [RateLimitError, 6],
  [QuotaError, 9],
  [ResponseError, 5],
  [UrlRefusedError, 5],
  [NetworkError, 7],
  [TaskFailedError, 8],
  [MissingVideoError, 8],
  [SubmissionUnknownError, 11],
  [LocalFileError, 12],
  [VideoTooLargeError, 12],
  // As if the time of a wait were up: the task goes on.
  [VideoNotReadyError, 124],
  [WaitTimeoutError, 124],
] as const;

/** The exit code that stands for an error. */
export function toExitCode(error: unknown): ExitCode {
  if (error instanceof CliError) {
    return error.exitCode;
  }
  const [, code = 1] = EXIT_CODES.find(([ErrorClass]) => error instanceof ErrorClass) ?? [];
  return code;
}

/** The one exit code of several errors: what stops everything comes first, then what became of tasks. */
export function toCommonExitCode(errors: readonly unknown[]): ExitCode {
  const codes = errors.map(toExitCode);
  return ([130, 3, 9, 8, 124] as const).find((code) => codes.includes(code)) ?? codes[0] ?? 0;
}
