// Every rule has answers that make its finding and answers that nearly do; a rule without a row does not compile.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Exchange, type RuleId, rules, validate } from "../src/index.ts";
import { queried, TASK } from "./helpers.ts";
import { frameCases, type RuleCases } from "./rule-cases.ts";
import { errorCases, kindCases } from "./rule-cases-errors.ts";
import { outcomeCases } from "./rule-cases-outcomes.ts";
import { fieldCases } from "./rule-cases-tasks.ts";

/** The rules of live checks, by the file that has their tests. */
const live = {
  "body-cut": "check-sockets.test.ts",
  "body-too-large": "check-sockets.test.ts",
  "no-answer": "check-sockets.test.ts",
  "answer-timeout": "check-sockets.test.ts",
  "answer-unexpected": "check-questions.test.ts",
  "key-unchecked": "check-questions.test.ts",
  "method-accepted": "check-questions.test.ts",
  "headers-needed": "check-questions.test.ts",
  "create-unknown": "check-faults.test.ts",
  "not-found-at-first": "check-faults.test.ts",
  "task-unfinished": "check-faults.test.ts",
} as const;

const cases = {
  ...frameCases,
  ...fieldCases,
  ...outcomeCases,
  ...errorCases,
  ...kindCases,
} satisfies Record<Exclude<RuleId, keyof typeof live>, RuleCases>;

const findingsOf = (exchange: Exchange, rule: string) =>
  validate(exchange).filter((finding) => finding.rule === rule);

describe.each(Object.entries<RuleCases>(cases))("%s", (rule, { makes, makesNot }) => {
  test.each(makes)("is made of %j at %j", (exchange, place, expected, actual) => {
    expect(findingsOf(exchange, rule)).toMatchObject([
      { rule, operationId: exchange.operationId, place, expected, actual },
    ]);
  });

  test.each(makesNot)("is not made of %j", (exchange) => {
    expect(findingsOf(exchange, rule)).toEqual([]);
  });
});

test.each(Object.entries(live))("%s has its test in %s", (rule, file) => {
  expect(readFileSync(new URL(file, import.meta.url), "utf8")).toContain(`"${rule}"`);
});

test("a finding has the severity, the sentences and the page of its rule", () => {
  expect(validate(queried({ ...TASK, eta: 7 }))).toMatchInlineSnapshot(`
    [
      {
        "actual": "integer",
        "expected": "absent",
        "message": "A field is not documented. Clients do not read it.",
        "operationId": "queryVideo",
        "page": "checking-a-gateway.html#field-undocumented",
        "place": "/eta",
        "rule": "field-undocumented",
        "severity": "warning",
      },
    ]
  `);
});

test("the severities stay as they are, for a pipeline fails by them", () => {
  const listOf = (wanted: string) =>
    Object.entries(rules).flatMap(([id, { severity }]) => (severity === wanted ? [id] : []));
  expect({ error: listOf("error"), warning: listOf("warning"), info: listOf("info") }).toMatchInlineSnapshot(`
    {
      "error": [
        "body-not-json",
        "body-cut",
        "body-too-large",
        "error-with-200",
        "error-shape",
        "field-missing",
        "field-type",
        "id-missing",
        "id-foreign",
        "video-missing",
        "redirect",
        "no-answer",
        "answer-timeout",
        "answer-unexpected",
        "create-unknown",
        "task-unfinished",
      ],
      "info": [
        "field-alias",
        "number-as-text",
        "id-without-prefix",
        "inner-error",
        "failure-without-reason",
        "error-status",
        "error-not-json",
        "key-refused",
        "quota-used-up",
        "quota-as-rate-limit",
        "rate-limited",
        "retry-after-missing",
        "task-not-found",
        "route-missing",
        "no-channel",
        "upstream-failed",
        "server-error",
        "request-refused",
      ],
      "warning": [
        "content-type-undocumented",
        "http-status-undocumented",
        "error-body-missing",
        "error-code-undocumented",
        "field-undocumented",
        "status-word-undocumented",
        "time-unit-undocumented",
        "progress-range",
        "answer-cacheable",
        "answer-slow",
        "key-unchecked",
        "method-accepted",
        "headers-needed",
        "not-found-at-first",
      ],
    }
  `);
});

test("findings come in their order, those of the frame first", () => {
  const exchange = queried({ id: 7, eta: 1, status: "odd", progress: 0.4 }, 202, {});
  expect(validate(exchange).map(({ rule, place }) => `${rule} ${place}`)).toMatchInlineSnapshot(`
    [
      "http-status-undocumented status",
      "content-type-undocumented header Content-Type",
      "field-type /id",
      "field-undocumented /eta",
      "status-word-undocumented /status",
      "progress-range /progress",
    ]
  `);
});

test("a text and the same text parsed have the same findings", () => {
  for (const body of [{ ...TASK, progress: "40" }, { code: "odd", message: "" }, { id: 7 }, { error: {} }]) {
    for (const status of [undefined, 200, 404]) {
      expect(validate(queried(JSON.stringify(body), status))).toEqual(validate(queried(body, status)));
    }
  }
});

test("bytes have the findings of their text", () => {
  const bytes = new TextEncoder().encode(JSON.stringify({ ...TASK, prompt: "灯塔", status: "odd" }));
  const expected = validate(queried({ ...TASK, prompt: "灯塔", status: "odd" }, 200));
  expect(expected.map(({ rule }) => rule)).toContain("status-word-undocumented");
  for (const body of [bytes, Buffer.from(bytes), bytes.buffer, new DataView(bytes.buffer)]) {
    expect(validate(queried(body, 200))).toEqual(expected);
  }
});

test("what a getter in a body throws comes through", () => {
  const body = {
    get id() {
      throw new RangeError("mine");
    },
  };
  expect(() => validate(queried(body, 200))).toThrow(new RangeError("mine"));
});

test("the first twenty unknown fields are told one by one, the others together", () => {
  const fields = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`x${index}`, 1]));
  const found = findingsOf(queried({ ...TASK, ...fields }), "field-undocumented");
  expect(found).toHaveLength(21);
  expect(found.at(-1)).toMatchObject({ place: "", actual: "5 fields more" });
});

test("headers that none can be are left out", () => {
  const headers = { "no header": "a", "Content-Type": "application/json", ETag: "a\nb", "X-A": "任" };
  expect(validate(queried(TASK, 200, headers))).toEqual([]);
});

test("headers can be of the platform too", () => {
  const headers = new Headers({ "Content-Type": "application/json", ETag: "a" });
  expect(validate({ operationId: "queryVideo", status: 200, headers, body: TASK })).toMatchObject([
    { rule: "answer-cacheable" },
  ]);
});
