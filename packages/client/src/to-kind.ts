import { toConnectionFailure } from "./connection-failure.ts";
import {
  NetworkError,
  ParseError,
  RateLimitError,
  ServerError,
  TaskNotFoundError,
  type VidtaskError,
} from "./errors.ts";

/**
 * The kind of a poll's error, of which the third in a row ends the wait. Empty if it may pass however often it comes;
 * undefined if it ends the wait at once, since asking again changes nothing.
 *
 * @param isAnswered Whether the wait has had a task: then the base URL is right.
 */
export function toKind(error: VidtaskError, isAnswered: boolean | undefined): string | undefined {
  if (error instanceof TaskNotFoundError) {
    return "not found";
  }
  if (error instanceof ParseError) {
    // A page in place of the API: a wrong base URL, not weather.
    return !isAnswered && /^\s*</.test(error.bodyHead) ? "HTML" : "";
  }
  if (error instanceof NetworkError) {
    const failure = toConnectionFailure(error);
    return isAnswered || !failure || failure === "no connection" ? "" : failure;
  }
  return error instanceof RateLimitError || error instanceof ServerError ? "" : undefined;
}
