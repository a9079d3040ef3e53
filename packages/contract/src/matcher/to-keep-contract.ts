import { type Finding, toFinding, toShownFinding } from "../finding.ts";
import { type OperationId, operations } from "../generated/operations.ts";
import { isOperationId } from "../to-operation-id.ts";
import { validate } from "../validate.ts";
import { readReceived } from "./read-received.ts";

/** How strict the matcher is. */
export interface KeepOptions {
  /** Whether warnings fail too. Default: false, only errors do. */
  warnings?: boolean | undefined;
}

/** What a matcher of Vitest and Jest gives. */
export interface MatcherResult {
  pass: boolean;
  message(): string;
}

/**
 * The matcher `await expect(response).toKeepContract("queryVideo")`: an answer has no finding of severity `error`.
 *
 * @param received A `Response`, which can still be read afterwards, or an object with `status`, `body` and perhaps `headers`.
 * @throws TypeError if it is neither, if its body was read before, or if there is no such operation.
 */
export async function toKeepContract(
  received: unknown,
  operationId: OperationId,
  { warnings = false }: KeepOptions = {},
): Promise<MatcherResult> {
  if (!isOperationId(operationId)) {
    const names = Object.keys(operations).join(", ");
    throw new TypeError(`There is no operation ${JSON.stringify(operationId)}; use one of ${names}.`);
  }
  const findings = await find(received, operationId);
  const broken = findings.filter(
    ({ severity }) => severity === "error" || (warnings && severity === "warning"),
  );
  return {
    pass: broken.length === 0,
    message: () =>
      broken.length === 0
        ? `The answer keeps the contract of ${operationId}, and should not.`
        : [`The answer does not keep the contract of ${operationId}:`, ...broken.map(toLine)].join("\n  "),
  };
}

async function find(received: unknown, operationId: OperationId): Promise<Finding[]> {
  const answer = await readReceived(received, operationId);
  if (!("rule" in answer)) {
    return validate(answer);
  }
  const details = { expected: "a whole body of at most 10 MB", actual: answer.actual };
  return [toShownFinding(toFinding(answer.rule, operationId, details))];
}

function toLine({ severity, rule, place, expected, actual }: Finding): string {
  return `${severity} ${rule} at ${place || "the body"}: expected ${expected}, got ${actual}`;
}
