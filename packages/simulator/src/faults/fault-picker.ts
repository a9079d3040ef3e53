import { checkNumber, unknownName } from "../option-errors.ts";
import type { Draw } from "../random.ts";
import { type FaultName, type FaultRule, faultNames, type Operation } from "./fault.ts";

const operations: readonly Operation[] = ["create", "query", "media"];

/** Decides which request meets which fault. */
export class FaultPicker {
  readonly #draw: Draw;
  readonly #rules: { rule: FaultRule; seen: number; left: number }[];

  /** @throws TypeError for a rule that can't be one. */
  constructor(rules: readonly (FaultRule | FaultName)[], draw: Draw) {
    this.#draw = draw;
    this.#rules = rules.map((item) => {
      const rule = checkRule(typeof item === "string" ? { name: item } : item);
      const { name, probability, times } = rule;
      const isRepeated = probability !== undefined || name === "not-found-at-first";
      return { rule, seen: 0, left: times ?? (isRepeated ? Number.POSITIVE_INFINITY : 1) };
    });
  }

  /**
   * The first rule that holds for a request, if there is one.
   *
   * @param ageOf Gives the milliseconds since the creation of the task that it is about, if it is about one.
   */
  pick(operation: Operation, ageOf: () => number | undefined): FaultRule | undefined {
    const candidates = this.#rules.filter(({ rule }) => holds(rule, operation, ageOf));
    // Each of them counts the request, also if another one takes it.
    for (const entry of candidates) {
      entry.seen += 1;
    }
    const taken = candidates.find(
      ({ rule: { after = 0, probability = 1 }, seen, left }) =>
        seen > after && left > 0 && (probability === 1 || this.#draw() < probability),
    );
    if (taken) {
      taken.left -= 1;
    }
    return taken?.rule;
  }
}

function holds(
  { name, on = "query", duration = 5_000 }: FaultRule,
  operation: Operation,
  ageOf: () => number | undefined,
): boolean {
  return on === operation && (name !== "not-found-at-first" || (ageOf() ?? duration) < duration);
}

function checkRule(rule: FaultRule): FaultRule {
  const { name, on = "query", after = 0, times = 1, probability = 1, retryAfter = 3, duration = 0 } = rule;
  if (!faultNames.includes(name)) {
    throw unknownName("fault", name, faultNames);
  }
  if (!operations.includes(on)) {
    throw unknownName("operation", on, operations);
  }
  if (name === "not-found-at-first" && on !== "query") {
    throw new TypeError("The fault not-found-at-first is on query only: no other call is about a task.");
  }
  checkNumber("after", after, 0);
  checkNumber("times", times, 0);
  checkNumber("probability", probability, 0, 1);
  checkNumber("retryAfter", retryAfter, 0);
  checkNumber("duration", duration, 0);
  return rule;
}
