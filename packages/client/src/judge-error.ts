import { toConnectionFailure } from "./connection-failure.ts";
import {
  NetworkError,
  NotThisApiError,
  ParseError,
  RateLimitError,
  ServerError,
  TaskNotFoundError,
  type VidtaskError,
} from "./errors.ts";

/** What an error means for a wait. */
export interface Verdict {
  error: VidtaskError;
  /** The wait ends at the third error in a row of the same kind; without one it never does. */
  kind: string | undefined;
}

/**
 * Judge the error of a poll: undefined if it ends the wait at once, since asking again changes nothing.
 *
 * @param answered Whether the wait has had a task: then the base URL is right, and every 404 is about the task.
 */
export function judgeError(error: unknown, answered: boolean): Verdict | undefined {
  if (error instanceof TaskNotFoundError) {
    return { error, kind: "not found" };
  }
  if (answered && error instanceof NotThisApiError) {
    const { name: _, ...details } = error;
    const message = "The task is gone: a 404 after good answers; query it later.";
    return { error: new TaskNotFoundError(message, { ...details, cause: error }), kind: "not found" };
  }
  if (error instanceof ParseError) {
    // A page in place of the API: a wrong base URL, not weather.
    return { error, kind: !answered && /^\s*</.test(error.bodyHead) ? "HTML" : undefined };
  }
  if (error instanceof NetworkError) {
    const failure = answered ? undefined : toConnectionFailure(error);
    return { error, kind: failure === "no connection" ? undefined : failure };
  }
  if (error instanceof RateLimitError || error instanceof ServerError) {
    return { error, kind: undefined };
  }
  return undefined;
}
