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
 * The kind of a poll's error, of which the third in a row ends the wait; empty if it may pass however often it comes.
 *
 * @param isAnswered Whether the wait has had a task: then the base URL is right.
 * @throws The error itself, if asking again changes nothing.
 */
export function toKind(error: VidtaskError, isAnswered: boolean | undefined): string {
  if (error instanceof TaskNotFoundError) {
    return error.name;
  }
  if (error instanceof ParseError) {
    // A page in place of the API: a wrong base URL, not weather.
    return !isAnswered && /^\s*</.test(error.bodyHead) ? error.name : "";
  }
  if (error instanceof NetworkError) {
    const failure = toConnectionFailure(error);
    return !isAnswered && failure !== "no connection" ? (failure ?? "") : "";
  }
  if (error instanceof RateLimitError || error instanceof ServerError) {
    return "";
  }
  throw error;
}
