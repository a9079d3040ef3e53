import { readFileSync } from "node:fs";
import { type Report, renderReport } from "@vidtask/contract";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyReport } from "./any-report.ts";
import { makeFullReport, makeReport } from "./make-report.ts";

const schema = JSON.parse(readFileSync(new URL("../../report.schema.json", import.meta.url), "utf8"));
const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
ajv.addSchema(schema, "report");

/** What the schema finds wrong with a value. */
function faultsOf(value: unknown, place = ""): unknown {
  ajv.validate(`report${place}`, value);
  return ajv.errors;
}

function linesOf(report: Report): unknown[] {
  const lines = renderReport(report, "ndjson").split("\n");
  expect(lines.pop()).toBe("");
  return lines.map((line) => JSON.parse(line));
}

test("JSON is the report itself, and of its schema", async () => {
  for (const report of [await makeFullReport(), await makeReport({ dialect: "grok" })]) {
    const text = renderReport(report, "json");
    expect(JSON.parse(text)).toEqual(report);
    expect(faultsOf(JSON.parse(text))).toBeNull();
    expect(text.endsWith("}\n")).toBe(true);
  }
});

test("the keys of JSON stand in the same order, whatever that of the report is", async () => {
  const report = await makeFullReport();
  const turned = turn(report);
  expect(JSON.stringify(turned)).not.toBe(JSON.stringify(report));
  const ordered = { ...report, observed: turned.observed };
  expect(renderReport({ ...turned }, "json")).toBe(renderReport(ordered, "json"));
});

test("the schema refuses a report with a field too many or too few", async () => {
  const report = await makeFullReport();
  const { keeps, ...rest } = report;
  expect(faultsOf(rest)).not.toBeNull();
  expect(faultsOf({ ...report, extra: keeps })).not.toBeNull();
  const cases = report.cases.map((item) => ({
    ...item,
    findings: item.findings.map((finding) => ({ ...finding, extra: 1 })),
  }));
  expect(faultsOf({ ...report, cases })).not.toBeNull();
});

test("NDJSON is a line for each finding and one for the verdict, each of its schema", async () => {
  const report = await makeFullReport();
  const lines = linesOf(report);
  expect(lines.flatMap((line) => faultsOf(line, "#/$defs/line") ?? [])).toEqual([]);
  const findings = report.cases.flatMap(({ name, findings }) =>
    findings.map((finding) => ({ case: name, ...finding })),
  );
  expect(lines.slice(0, -1)).toEqual(findings);
  expect(lines.at(-1)).toMatchObject({
    subject: "https://gateway.example",
    keeps: false,
    cases: 9,
    findings: { error: 1, warning: 3, info: 1, accepted: 3 },
  });
});

test("any report is JSON and NDJSON of their schemas, with nothing that a terminal acts on", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = renderReport(report, "json");
      // Lone surrogates do not come back from UTF-8, but do from JSON's escapes.
      expect(JSON.parse(text)).toEqual(report);
      expect(faultsOf(JSON.parse(text))).toBeNull();
      const lines = linesOf(report);
      expect(lines).toHaveLength(report.cases.flatMap(({ findings }) => findings).length + 1);
      expect(lines.flatMap((line) => faultsOf(line, "#/$defs/line") ?? [])).toEqual([]);
      expect(text + renderReport(report, "ndjson")).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
    { seed: 1 },
  );
});

/** The same value with the keys of all objects turned round. */
function turn<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value), (_, item) =>
    item && typeof item === "object" && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).reverse())
      : item,
  );
}
