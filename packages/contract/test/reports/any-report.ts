import { families, type Report, type ReportedFinding, rules } from "@vidtask/contract";
import fc from "fast-check";

// What breaks a format if it is not escaped, between any characters, lone surrogates and controls too.
const tricky = fc.constantFrom(
  "]]>",
  "<!--",
  "</details>",
  "|",
  "\\|",
  "\\",
  "`",
  "``",
  "\n",
  "\r\n",
  "\u0000",
  "\u001b[31m",
  "\u202e",
  "\u2028",
  "\ufffe",
  "\ud800",
  "&amp;",
  '"',
  "{0}",
  "[a](b)",
  "@user",
  "#1",
  "www.example.com",
  "a@b.example",
  "*",
  "__",
  " ",
);
const anyText = fc
  .array(fc.oneof(tricky, fc.string({ unit: "binary", maxLength: 5 }), fc.string({ maxLength: 8 })), {
    maxLength: 6,
  })
  .map((parts) => parts.join(""));

const ruleIds = fc.constantFrom("field-type", "field-alias", "field-undocumented", "no-answer");

const anyFinding = fc
  .record({
    rule: ruleIds,
    place: anyText,
    actual: anyText,
    expected: anyText,
    count: fc.nat(3),
    accepted: fc.boolean(),
  })
  .map(
    ({ rule, count, ...rest }): ReportedFinding => ({
      rule,
      severity: rules[rule].severity,
      operationId: "queryVideo",
      message: `${rules[rule].summary} ${rules[rule].effect}`,
      page: `guides/#${rule}`,
      count: count + 1,
      ...rest,
    }),
  );

/** Any report, whatever a gateway or a file name put into its texts. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({
    subject: anyText,
    ignored: fc.nat(2),
    cases: fc.array(
      fc.record(
        {
          name: anyText,
          exchanges: fc.nat(3),
          duration: fc.nat(100_000),
          findings: fc.array(anyFinding, { maxLength: 4 }),
        },
        { requiredKeys: ["name", "exchanges", "findings"] },
      ),
      { maxLength: 3 },
    ),
  })
  .map(({ subject, ignored, cases }) => ({
    subject,
    startedAt: "2026-01-02T03:04:05.678Z",
    keeps: !cases.some(({ findings }) =>
      findings.some(({ severity, accepted }) => severity === "error" && !accepted),
    ),
    exchanges: cases.reduce((sum, { exchanges }) => sum + exchanges, 0),
    ignored,
    families: families.slice(0, cases.length).map((family) => ({ ...family, exchanges: 1 })),
    cases,
    observed: { routes: [], channels: [], errors: [] },
  }));
