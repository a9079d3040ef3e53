import { type Finding, toFinding } from "../finding.ts";
import { errorMeanings } from "../observed/error-meanings.ts";
import type { Probe } from "./probes.ts";

/**
 * The findings of an answer to a question: what was asked for is none, and its absence is one.
 *
 * @param before The status of the last answer; undefined if none came.
 */
export function judgeProbe(
  { wanted, expected, operationId, breaks, breaksWith2xx }: Probe,
  findings: readonly Finding[],
  status: number,
  before: number | undefined,
): Finding[] {
  const is2xx = status >= 200 && status < 300;
  const kinds = findings.map(({ rule }) => rule).filter((rule) => errorMeanings.has(rule));
  if (isWanted()) {
    const known: readonly string[] = wanted === "task" ? [] : wanted === "same" ? kinds : wanted;
    return findings.filter(({ rule }) => !known.includes(rule));
  }
  // What is no answer of this API, such as a page, lets nobody in.
  const isAnswered = is2xx && findings.every(({ severity }) => severity !== "error");
  const rule = (isAnswered ? breaksWith2xx : undefined) ?? breaks ?? "answer-unexpected";
  const actual = [status, ...kinds].join(" ");
  return [toFinding(rule, operationId, { place: "status", expected, actual }), ...findings];

  function isWanted(): boolean {
    if (wanted === "task") {
      return is2xx;
    }
    return wanted === "same"
      ? before === undefined || status === before
      : kinds.some((kind) => wanted.includes(kind));
  }
}
