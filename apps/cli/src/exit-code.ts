import {
  AuthenticationError,
  HttpError,
  NetworkError,
  NotThisApiError,
  QuotaError,
  RateLimitError,
  ResponseError,
  TaskNotFoundError,
} from "@vidtask/client";
import { CliError } from "./cli-error.ts";

/** The exit code that stands for an error. */
export function toExitCode(error: unknown): number {
  if (error instanceof CliError) {
    return error.exitCode;
  }
  const [, code] = EXIT_CODES.find(([ErrorClass]) => error instanceof ErrorClass) ?? [];
  return code ?? 1;
}

/** The first class that fits. */
const EXIT_CODES = [
  [AuthenticationError, 3],
  [TaskNotFoundError, 4],
  [NotThisApiError, 4],
  [HttpError, 4],
  [RateLimitError, 6],
  [QuotaError, 9],
  [ResponseError, 5],
  [NetworkError, 7],
] as const;
