import type { Clock } from "../clock.ts";
import { BodyTooLarge, readText } from "../read-text.ts";
import type { RuleId } from "../rules.ts";

/** How calls are made. */
export interface Caller {
  readonly fetch: (request: Request) => Promise<Response>;
  /** Milliseconds for one call, body included. */
  readonly timeout: number;
  readonly clock: Clock;
  /** Ends the check. */
  readonly signal: AbortSignal;
}

/** An answer, read to its end. */
export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
  /** Milliseconds from the request to the end of the body. */
  readonly duration: number;
}

/** Why there is no answer, or no whole one. */
export interface Failure {
  readonly rule: RuleId;
  /** In a few words. */
  readonly actual: string;
  /** Whether not even a connection was there: then no other call will do better. */
  readonly isOffline: boolean;
}

/** What is sent and not yet answered: a request that nobody holds is collected, and then its signal is lost. */
const pending = new Set<Request>();

/**
 * Send a request and read its answer.
 *
 * @throws The signal's reason if the check was ended.
 */
export async function call(
  request: Request,
  { fetch, timeout, clock, signal }: Caller,
): Promise<Called | Failure> {
  signal.throwIfAborted();
  const limit = AbortSignal.timeout(timeout);
  const sent = new Request(request, { redirect: "manual", signal: AbortSignal.any([signal, limit]) });
  const start = clock.now();
  let isAnswered = false;
  pending.add(sent);
  try {
    const response = await fetch(sent);
    isAnswered = true;
    const { status, headers } = response;
    return { status, headers, body: await readText(response), duration: clock.now() - start };
  } catch (error) {
    signal.throwIfAborted();
    if (limit.aborted) {
      return { rule: "answer-timeout", actual: `nothing whole within ${timeout} ms`, isOffline: false };
    }
    return toFailure(error, isAnswered);
  } finally {
    pending.delete(sent);
  }
}

/** Why there is no answer, or no whole one. */
export function toFailure(error: unknown, isAnswered: boolean): Failure {
  if (error instanceof BodyTooLarge) {
    return { rule: "body-too-large", actual: "more than 10 MB", isOffline: false };
  }
  const code = toErrorCode(error);
  if (isAnswered) {
    return { rule: "body-cut", actual: `part of it, then ${code}`, isOffline: false };
  }
  const isOffline =
    /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|CERT_|ERR_TLS|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/;
  return { rule: "no-answer", actual: code, isOffline: isOffline.test(code) };
}

/** The code that Node gives for what went wrong below `fetch`. */
function toErrorCode(error: unknown): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause && typeof cause.code === "string") {
      return cause.code;
    }
  }
  return "a network error";
}
