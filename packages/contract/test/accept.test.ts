import { expect, test } from "vitest";
import { type Accepted, checkGateway, type Report, toAccepted } from "../src/index.ts";
import { check, KEY, ORIGIN, TASK } from "./helpers.ts";

/** A report of a gateway that answers everything with a task that drifts. */
async function reportOf(
  accept: Accepted[],
  body: object = { ...TASK, eta: 7, status: "odd" },
): Promise<Report> {
  return (await check(() => Response.json(body), { accept })).report;
}

const accepted = (report: Report) =>
  report.cases.flatMap(({ findings }) =>
    findings.filter((finding) => finding.accepted).map(({ rule }) => rule),
  );

test("a list is a baseline, with all it says and no more", () => {
  const list = [
    { rule: "field-undocumented" },
    { rule: "field-type", operationId: "queryVideo", place: "/a", actual: "b" },
  ];
  expect(toAccepted(list)).toEqual(list);
  expect(toAccepted([])).toEqual([]);
});

test("a report is a baseline of all its findings, and then it keeps", async () => {
  const before = await reportOf([]);
  expect(before.keeps).toBe(false);
  expect(accepted(before)).toEqual([]);
  const after = await reportOf(toAccepted(JSON.parse(JSON.stringify(before))));
  expect(after.keeps).toBe(true);
  expect(accepted(after)).toEqual(after.cases.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  expect(accepted(after).length).toBeGreaterThan(7);
});

test("a report in which one error is not accepted does not keep", async () => {
  const before = await reportOf([]);
  const all = toAccepted(before);
  for (const rule of ["answer-unexpected"]) {
    expect((await reportOf(all.filter((item) => item.rule !== rule))).keeps).toBe(false);
  }
  expect((await reportOf(all.filter(({ rule }) => rule !== "field-undocumented"))).keeps).toBe(true);
});

test.each<[unknown]>([
  [undefined],
  [null],
  ["field-type"],
  [7],
  [{}],
  [{ cases: {} }],
  [{ rule: "field-type" }],
  [[{ place: "/a" }]],
  [[{ rule: 7 }]],
  [[{ rule: "field-type", place: 7 }]],
  [[{ rule: "field-type", operationId: null }]],
  [[{ rule: "field-type", actual: [] }]],
  [[null]],
  [[["field-type"]]],
  [{ cases: [{ findings: [{}] }] }],
])("%j is no baseline", (json) => {
  expect(() => toAccepted(json)).toThrow(
    new TypeError("A baseline is a list of findings, each with a rule, or a report in JSON."),
  );
});

test.each([
  [
    [{ rule: "field-type" }, { rule: "field-type", plcae: "/id" }],
    'Entry 2 of the baseline has the key "plcae"; it may have rule, operationId, place, actual.',
  ],
  [
    [{ rule: "field-type", severity: "error" }],
    'Entry 1 of the baseline has the key "severity"; it may have rule, operationId, place, actual.',
  ],
  [[{ rule: "field-tpye" }], 'Entry 1 of the baseline has the rule "field-tpye", which there is not.'],
  [[{ rule: "toString" }], 'Entry 1 of the baseline has the rule "toString", which there is not.'],
  [
    { cases: [{ findings: [{ rule: "gone" }] }] },
    'Entry 1 of the baseline has the rule "gone", which there is not.',
  ],
])("%j would accept other findings than it means", (json, message) => {
  expect(() => toAccepted(json)).toThrow(new TypeError(message));
});

test("findings that are copied out of a report are entries too", async () => {
  const list = (await reportOf([])).cases.flatMap(({ findings }) => findings);
  expect(toAccepted(list)).toEqual(list);
});

test("entries that no finding needed are told, each once", async () => {
  const used = { rule: "field-undocumented", place: "/eta" };
  const stale = { rule: "field-type", operationId: "queryVideo", place: "/id" };
  const report = await reportOf([used, stale, { rule: "error-shape" }, { ...stale }]);
  expect(report.unusedAccepted).toEqual([stale, { rule: "error-shape" }]);
  expect((await reportOf([])).unusedAccepted).toEqual([]);
  const before = await reportOf([]);
  expect((await reportOf(toAccepted(before))).unusedAccepted).toEqual([]);
  const later = await reportOf(toAccepted(before), { ...TASK, status: "odd" });
  expect(new Set(later.unusedAccepted.map(({ place }) => place))).toEqual(new Set(["/eta"]));
  for (const item of later.unusedAccepted) {
    expect(Object.keys(item)).toEqual(["rule", "operationId", "place", "actual"]);
  }
});

test.each([{ cases: [] }, { cases: [null, 7, {}, { findings: "none" }, { findings: [] }] }])(
  "%j is an empty one",
  (json) => {
    expect(toAccepted(json)).toEqual([]);
  },
);

test.each<[string, Accepted, boolean]>([
  ["a rule alone", { rule: "status-word-undocumented" }, true],
  ["its place", { rule: "status-word-undocumented", place: "/status" }, true],
  ["its word", { rule: "status-word-undocumented", actual: "odd" }, true],
  [
    "all of it",
    { rule: "status-word-undocumented", operationId: "queryVideo", place: "/status", actual: "odd" },
    true,
  ],
  ["another word, which is stale", { rule: "status-word-undocumented", actual: "odder" }, false],
  ["another place", { rule: "status-word-undocumented", place: "/data/status", actual: "odd" }, false],
  ["another operation", { rule: "status-word-undocumented", operationId: "deleteVideo" }, false],
  ["another rule", { rule: "error-code-undocumented" }, false],
  ["a rule that there is not", { rule: "no-such-rule" }, false],
  ["an empty place", { rule: "status-word-undocumented", place: "" }, false],
])("an entry of %s decides by what it says", async (_, entry, isAccepted) => {
  const report = await reportOf([entry]);
  expect(accepted(report).includes("status-word-undocumented")).toBe(isAccepted);
});

test("a baseline that holds the key blanked accepts what is blanked", async () => {
  const body = { ...TASK, [KEY]: 7 };
  const report = await reportOf(toAccepted(await reportOf([], body)), body);
  expect(accepted(report)).toContain("field-undocumented");
  expect(report.keeps).toBe(true);
});

test("a call that brings no answer can be accepted too", async () => {
  const fetch = () => Promise.reject(new TypeError("fetch failed"));
  const accept = [{ rule: "no-answer" }];
  expect(await checkGateway({ baseUrl: ORIGIN, apiKey: KEY, fetch, accept })).toMatchObject({ keeps: true });
  expect(await checkGateway({ baseUrl: ORIGIN, apiKey: KEY, fetch })).toMatchObject({ keeps: false });
});
