import type { Answer } from "../answer.ts";
import { type Finding, toFinding } from "../finding.ts";
import { type DocumentedField, documentedFields } from "../generated/fields.ts";
import type { BodyName } from "../generated/operations.ts";
import { type Fault, validators } from "../generated/validators.js";
import { isObject, readPointer } from "../read-place.ts";
import { typeNameOf } from "../to-shown.ts";

/** A body compared with one schema. */
export interface Comparison {
  readonly name: BodyName;
  readonly faults: readonly Fault[];
  /** What the body has that the schema does not have, by its place. */
  readonly unknown: readonly [place: string, value: unknown][];
}

/** Compare a body with the schemas that it may have, and give the one that it is nearest to. */
export function compare(body: unknown, names: readonly BodyName[]): Comparison | undefined {
  const comparisons = names.map((name) => {
    const validator = validators[name];
    const faults = validator(body) ? [] : (validator.errors ?? []);
    return { name, faults, unknown: listUnknown(body, documentedFields[name]) };
  });
  const distance = ({ faults, unknown }: Comparison) => faults.length + unknown.length;
  return comparisons.sort((one, other) => distance(one) - distance(other))[0];
}

/** How many fields that nobody knows are told one by one; a page of data in place of a task has thousands. */
const UNKNOWN_LIMIT = 20;

/** What a body has against its schema: types that are not documented, fields that are absent, or that nobody knows. */
export function* checkBody({ operationId, json }: Answer, comparison: Comparison): Generator<Finding> {
  for (const [place, faults] of groupByPlace(comparison.faults)) {
    const types = faults.flatMap(({ keyword, params }) => (keyword === "type" ? [params.type].flat() : []));
    const isMissing = faults.some(({ keyword }) => keyword === "required");
    yield toFinding(isMissing ? "field-missing" : "field-type", operationId, {
      place,
      expected: types.length > 0 ? types.join(" or ") : isMissing ? "a value" : "a documented value",
      actual: typeNameOf(readPointer(json, place)),
    });
  }
  const { unknown } = comparison;
  for (const [place, value] of unknown.slice(0, UNKNOWN_LIMIT)) {
    yield toFinding("field-undocumented", operationId, {
      place,
      expected: "absent",
      actual: typeNameOf(value),
    });
  }
  if (unknown.length > UNKNOWN_LIMIT) {
    const actual = `${unknown.length - UNKNOWN_LIMIT} fields more`;
    yield toFinding("field-undocumented", operationId, { expected: "absent", actual });
  }
}

function groupByPlace(faults: readonly Fault[]): Map<string, Fault[]> {
  const groups = new Map<string, Fault[]>();
  for (const fault of faults) {
    const { instancePath, keyword, params } = fault;
    const place = keyword === "required" ? `${instancePath}/${params.missingProperty}` : instancePath;
    groups.set(place, [...(groups.get(place) ?? []), fault]);
  }
  // What is wrong below a place is why no shape fits there.
  const isDeepest = (place: string) => ![...groups.keys()].some((other) => other.startsWith(`${place}/`));
  return new Map([...groups].filter(([place]) => isDeepest(place)));
}

/** The fields that are not documented, outside the upstream's own objects. */
function listUnknown(
  node: unknown,
  fields: Readonly<Record<string, DocumentedField>>,
  place = "",
): Comparison["unknown"] {
  if (!isObject(node) || Array.isArray(node)) {
    return [];
  }
  return Object.entries(node).flatMap(([key, value]): Comparison["unknown"] => {
    const below = `${place}/${/[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key}`;
    const field = fields[below];
    if (!field) {
      return [[below, value]];
    }
    return field.isUpstream ? [] : listUnknown(value, fields, below);
  });
}
