import type { Answer } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { documentedFields, type Unit } from "../generated/fields.ts";
import { readPlace } from "../read-place.ts";
import type { Comparison } from "./check-body.ts";

/** A Unix time of this size or more is in milliseconds: as seconds it would be in the year 5138. */
const MILLISECONDS_FROM = 1e11;

/** The fields that have a unit, by the body that they are of. */
const numberFields = new Map(
  Object.entries(documentedFields).map(([name, fields]) => [
    name,
    Object.entries(fields).flatMap(([place, { units }]) => (units ? [{ place, units }] : [])),
  ]),
);

/** Check times and progress: their units, their range, and whether they are numbers at all. */
export function* checkNumbers({ operationId, json }: Answer, { name }: Comparison): Generator<Finding> {
  for (const { place, units } of numberFields.get(name) ?? []) {
    const value = readPlace(json, place);
    const number = toNumber(value);
    if (number === undefined) {
      continue;
    }
    if (typeof value === "string") {
      yield toFinding("number-as-text", operationId, { place, expected: "number", actual: "string" });
    }
    const wrong = findWrongUnit(number, units);
    if (wrong) {
      yield toFinding(wrong.rule, operationId, { place, expected: units.join(" or "), actual: wrong.actual });
    }
  }
}

function findWrongUnit(number: number, units: readonly Unit[]) {
  if (units.includes("percent")) {
    const isFraction = number > 0 && number < 1;
    return isFraction || number < 0 || number > 100
      ? ({ rule: "progress-range", actual: isFraction ? "fraction" : "beyond 0 to 100" } as const)
      : undefined;
  }
  if (units.includes("fraction")) {
    return number < 0 || number > 1
      ? ({ rule: "progress-range", actual: "beyond 0 to 1" } as const)
      : undefined;
  }
  // 0 is not yet.
  const unit: Unit = number >= MILLISECONDS_FROM ? "milliseconds" : "seconds";
  return number === 0 || units.includes(unit)
    ? undefined
    : ({ rule: "time-unit-undocumented", actual: unit } as const);
}

/** A number, also as text and with a percent sign; times as RFC 3339 text are none. */
function toNumber(value: unknown): number | undefined {
  const number = typeof value === "string" ? Number(value.trim().replace(/%$/, "") || Number.NaN) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}
