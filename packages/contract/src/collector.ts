import { type Accepted, isAcceptedBy } from "./accept.ts";
import { type Answer, isErrorBody, readAnswer } from "./answer.ts";
import type { Exchange } from "./exchange.ts";
import { type Finding, toShownFinding } from "./finding.ts";
import { families } from "./generated/families.ts";
import { operations } from "./generated/operations.ts";
import type { Channel, ErrorForm } from "./observed/gateway-record.ts";
import { mergeChannels, mergeErrors } from "./observed/merge-observed.ts";
import { observeError } from "./observed/observe-error.ts";
import { observeTask } from "./observed/observe-task.ts";
import { redactChannel, redactError } from "./observed/redact-observed.ts";
import type { Case, Report, ReportedFinding } from "./report.ts";
import { checkAnswer } from "./validate.ts";

/** Gathers what answers show, and makes a report of it. */
export interface Collector {
  /**
   * Check an answer.
   *
   * @param name What holds if nothing is found; answers of one name are one case.
   * @param judge Turns the answer's findings into those of the case. Default: they are.
   */
  add(exchange: Exchange, name: string, judge?: (findings: Finding[]) => Finding[]): void;
  /** Note what was found where no answer came. */
  fail(name: string, finding: Finding, duration?: number): void;
  /** Count an exchange that is not of this API, or can't be read. */
  ignore(): void;
  report(): Report;
}

/** What a report is about. */
export interface CollectorOptions {
  /** The gateway's origin, or the name of a recording. */
  subject: string;
  startedAt: Date;
  /** Findings that are put up with. Default: none. */
  accept?: readonly Accepted[] | undefined;
  /** Blank a secret in what a gateway wrote. Default: there is none. */
  redact?: ((text: string) => string) | undefined;
}

/** Create a collector. */
export function createCollector({
  subject,
  startedAt,
  accept = [],
  redact = String,
}: CollectorOptions): Collector {
  const cases = new Map<
    string,
    { exchanges: number; duration: number | undefined; findings: Map<string, ReportedFinding> }
  >();
  const used = new Map<string, number>();
  const routes = new Set<string>();
  let channels: Channel[] = [];
  let errors: ErrorForm[] = [];
  let exchanges = 0;
  let ignored = 0;

  function note(
    name: string,
    findings: readonly Finding[],
    duration: number | undefined,
    count: number,
  ): void {
    const entry = cases.get(name) ?? { exchanges: 0, duration: undefined, findings: new Map() };
    cases.set(name, entry);
    entry.exchanges += count;
    entry.duration = duration === undefined ? entry.duration : (entry.duration ?? 0) + duration;
    for (const finding of findings.map((item) => toShownFinding(item, redact))) {
      const key = JSON.stringify([
        finding.rule,
        finding.operationId,
        finding.place,
        finding.expected,
        finding.actual,
      ]);
      const before = entry.findings.get(key)?.count ?? 0;
      entry.findings.set(key, { ...finding, count: before + 1, accepted: isAcceptedBy(accept, finding) });
    }
  }

  function observe(answer: Answer, findings: readonly Finding[]): void {
    const { family, isError, json } = answer;
    if (family) {
      used.set(family.code, (used.get(family.code) ?? 0) + 1);
    }
    if (isError || isErrorBody(json)) {
      const forms = observeError(answer, findings).map((form) => redactError(form, redact));
      errors = mergeErrors([...errors, ...forms]);
    } else if (family?.code.startsWith("F")) {
      channels = mergeChannels([...channels, redactChannel(observeTask(answer), redact)]);
      routes.add(operations[answer.operationId].path);
    }
  }

  return {
    add(exchange, name, judge = (findings) => findings) {
      exchanges += 1;
      const answer = readAnswer(exchange);
      const findings = checkAnswer(answer);
      observe(answer, findings);
      note(name, judge(findings), exchange.duration, 1);
    },
    fail: (name, finding, duration) => note(name, [finding], duration, 0),
    ignore() {
      ignored += 1;
    },
    report() {
      const list: Case[] = [...cases].map(([name, { duration, findings, ...rest }]) => ({
        name,
        ...rest,
        ...(duration !== undefined && { duration: Math.round(duration) }),
        findings: [...findings.values()],
      }));
      return {
        subject,
        startedAt: startedAt.toISOString(),
        keeps: !list.some((item) =>
          item.findings.some(({ severity, accepted }) => severity === "error" && !accepted),
        ),
        exchanges,
        ignored,
        families: families
          .flatMap((family) => ({ ...family, exchanges: used.get(family.code) ?? 0 }))
          .filter((family) => family.exchanges > 0),
        cases: list,
        observed: { routes: [...routes].sort(), channels, errors },
      };
    },
  };
}
