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
