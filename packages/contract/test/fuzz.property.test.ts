// 100,000 bodies of any kind crash nothing, and what is found of them is well formed.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCollector, type Exchange, type Finding, rules, toFamily, validate } from "../src/index.ts";
import { toGatewayRecord } from "../src/observed/to-gateway-record.ts";
import { body, character } from "./arbitrary-bodies.ts";

const RUNS = 96_000;

const header = fc.constantFrom(
  "Content-Type",
  "Cache-Control",
  "ETag",
  "Expires",
  "Location",
  "Retry-After",
  "no header",
);
const headers = fc.option(
  fc.dictionary(
    header,
    fc.oneof(
      fc.constantFrom("application/json", "public", "max-age=9", "https://b.example"),
      fc.string({ unit: character, maxLength: 9 }),
    ),
    { maxKeys: 3 },
  ),
  { nil: undefined, freq: 2 },
);
const exchange: fc.Arbitrary<Exchange> = fc.record({
  operationId: fc.constantFrom("queryVideo" as const, "createVideo" as const),
  status: fc.oneof(
    fc.constantFrom(undefined, 200, 200, 200, 307, 400, 404, 429, 500),
    fc.integer({ min: -1, max: 700 }),
  ),
  headers,
  body,
  id: fc.constantFrom(undefined, "grok:1", ""),
  duration: fc.constantFrom(undefined, 0, 20_000),
});

/** Whether a text is short and holds nothing that moves a cursor or turns a line. */
function isPlain(text: string): boolean {
  return text.length <= 101 && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(text);
}

function isWellFormed({ rule, severity, operationId, place, expected, actual }: Finding): boolean {
  return (
    severity === rules[rule].severity &&
    ["queryVideo", "createVideo"].includes(operationId) &&
    /^($|\/|status$|header [\w-]+$)/.test(place) &&
    isPlain(place) &&
    isPlain(actual) &&
    expected.length < 100 &&
    actual !== "" &&
    expected !== ""
  );
}

test("whatever a body is, it crashes nothing, and is told of in the same plain words each time", () => {
  let whole = 0;
  fc.assert(
    fc.property(exchange, (item) => {
      const findings = validate(item);
      const odd = findings.find((finding) => !isWellFormed(finding));
      if (odd) {
        throw new Error(`Not well formed: ${JSON.stringify(odd)}`);
      }
      whole += 1;
      return toFamily(item.body)?.code.length !== 0;
    }),
    { numRuns: RUNS, seed: 5 },
  );
  expect(whole).toBe(RUNS);
}, 60_000);

test("the same answer has the same findings, is not changed, and fits into a report and a record", () => {
  const startedAt = new Date(0);
  fc.assert(
    fc.property(fc.array(exchange, { minLength: 2, maxLength: 2 }), (items) => {
      const collector = createCollector({ subject: "fuzz", startedAt });
      for (const item of items) {
        const before = toComparable(item);
        const [one, other] = [validate(item), validate(item)];
        if (JSON.stringify(one) !== JSON.stringify(other) || toComparable(item) !== before) {
          throw new Error(`Twice is not the same: ${JSON.stringify([one, other])}`);
        }
        collector.add(item, item.operationId);
      }
      const report = collector.report();
      return report.exchanges === items.length && JSON.stringify(toGatewayRecord(report)) !== "";
    }),
    { numRuns: 2_000, seed: 6 },
  );
}, 60_000);

/** A text that changes when a body does; what is too deep for it stands for itself. */
function toComparable({ body }: Exchange): string {
  try {
    return JSON.stringify(body) ?? "undefined";
  } catch {
    return "too deep";
  }
}
