import { type Answer, readAnswer } from "./answer.ts";
import { checkError } from "./checks/check-error.ts";
import { checkHeaders } from "./checks/check-headers.ts";
import { checkTask } from "./checks/check-task.ts";
import type { Exchange } from "./exchange.ts";
import { type Finding, toFinding, toShownFinding } from "./finding.ts";

/**
 * Compare an answer with the contract. Never throws, whatever the body is.
 *
 * @returns What was found, in the order of the body; an answer that keeps the contract can have findings of `info`.
 */
export function validate(exchange: Exchange): Finding[] {
  return checkAnswer(readAnswer(exchange)).map((finding) => toShownFinding(finding));
}

/** The same for an answer that is read already, not yet fit to be shown. */
export function checkAnswer(answer: Answer): Finding[] {
  const { operationId, status = 200 } = answer;
  if (status === 304) {
    const details = { place: "status", expected: "an answer", actual: "304" };
    return [toFinding("answer-cacheable", operationId, details)];
  }
  if (status >= 300 && status < 400) {
    const actual = `${status} to ${toHost(answer.header("Location"))}`;
    return [toFinding("redirect", operationId, { place: "status", expected: "an answer", actual })];
  }
  return [...checkHeaders(answer), ...(answer.isError ? checkError(answer) : checkTask(answer))];
}

/** The origin alone: a path or a query may hold a signature. */
function toHost(location: string | undefined): string {
  return location && URL.canParse(location) ? new URL(location).origin : "another place";
}
