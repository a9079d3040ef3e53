import {
  errorCodePlaces,
  errorMessagePlaces,
  noChannelCodes,
  quotaCodes,
  serverCodes,
  taskNotFoundCodes,
} from "@vidtask/types";
import type { Answer } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { type BodyName, type DocumentedOperation, operations } from "../generated/operations.ts";
import { readPlace, toText, toWord } from "../read-place.ts";
import type { RuleId } from "../rules.ts";
import { toShownName, toTextKind } from "../to-shown.ts";
import { checkBody, compare } from "./check-body.ts";
import { checkWords } from "./check-words.ts";

/** The bodies of each operation's errors. */
const errorBodies = new Map(
  Object.entries(operations).map(([id, operation]) => [id, listErrorBodies(operation)]),
);

/** Check an answer that is an error, and tell which one. */
export function* checkError(answer: Answer): Generator<Finding> {
  const { operationId, status, json, text } = answer;
  const place = "status";
  if (json) {
    yield* checkShape(answer);
  } else if (text?.trim() === "") {
    yield toFinding("error-body-missing", operationId, { expected: "an error", actual: "an empty body" });
  } else {
    yield toFinding("error-not-json", operationId, {
      expected: "an error in JSON",
      actual: toTextKind(text),
    });
  }
  const kind = toKind(answer);
  if (!kind) {
    return;
  }
  yield toFinding(kind, operationId, { place, expected: "a task", actual: `${status ?? "an error"}` });
  if (kind === "quota-used-up" && status === 429) {
    yield toFinding("quota-as-rate-limit", operationId, { place, expected: "402 or 403", actual: "429" });
  }
  if (kind === "rate-limited" && answer.headers && !answer.header("Retry-After")) {
    const details = { place: "header Retry-After", expected: "seconds, or a date", actual: "absent" };
    yield toFinding("retry-after-missing", operationId, details);
  }
}

/** An error's body breaks a client only if it has none of the shapes; then its nearest shape says little. */
function* checkShape(answer: Answer): Generator<Finding> {
  const { operationId, json = {} } = answer;
  const names = errorBodies.get(operationId) ?? [];
  const comparison = compare(json, names);
  if (comparison?.faults.length === 0) {
    yield* checkBody(answer, comparison);
    yield* checkWords(answer, comparison);
  } else {
    const keys = Object.keys(json).slice(0, 5).map(toShownName).join(", ");
    const actual = `an object with ${keys || "no keys"}`;
    yield toFinding("error-shape", operationId, { expected: names.join(" or "), actual });
  }
}

function listErrorBodies({ answers }: DocumentedOperation): BodyName[] {
  const bodies = Object.entries(answers).flatMap(([status, answer]) =>
    Number(status) < 400 ? [] : answer.bodies,
  );
  return [...new Set(bodies)];
}

/** The rule of what happened, if code or status tell. Codes outrank the status: gateways answer a used-up quota as an overload. */
function toKind({ status, json, text }: Answer): RuleId | undefined {
  const codes = errorCodePlaces.map(
    (place) => toWord(toText(readPlace(json, place)))?.replace(/^local:/, "") ?? "",
  );
  const message = errorMessagePlaces.map((place) => toText(readPlace(json, place))).find(Boolean);
  const hasCode = (words: readonly string[]) => codes.some((code) => words.includes(code));
  const number = toNumber(status, codes);
  if (number === 402 || hasCode(quotaCodes)) {
    return "quota-used-up";
  }
  if (hasCode(serverCodes)) {
    return "upstream-failed";
  }
  if (hasCode(noChannelCodes)) {
    return "no-channel";
  }
  if (
    hasCode(taskNotFoundCodes) ||
    (number === 404 && /\btask\b|任务/i.test(`${codes} ${message ?? text}`))
  ) {
    return "task-not-found";
  }
  return toKindOfStatus(number, json !== undefined);
}

/** The status, or the one that the codes of an error sent with 2xx tell; undefined if it is not known. */
function toNumber(status: number | undefined, codes: readonly string[]): number | undefined {
  if (status !== undefined && status >= 400) {
    return status;
  }
  const code = codes.find((word) => /^[45]\d\d$/.test(word));
  if (code !== undefined) {
    return Number(code);
  }
  return status === undefined ? undefined : 500;
}

function toKindOfStatus(number: number | undefined, isJson: boolean): RuleId | undefined {
  switch (number) {
    case undefined:
      return undefined;
    case 401:
      return "key-refused";
    case 403:
      // A page is of a firewall that looked at no key.
      return isJson ? "key-refused" : "request-refused";
    case 404:
      return "route-missing";
    case 429:
      return "rate-limited";
    case 408:
    case 409:
    case 425:
      return "server-error";
    default:
      return number < 500 ? "request-refused" : "server-error";
  }
}
