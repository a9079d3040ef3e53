import { createRequire } from "node:module";
import { renderReport } from "@vidtask/contract";
import Ajv04 from "ajv-draft-04";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyReport } from "./any-report.ts";
import { makeFullReport } from "./make-report.ts";

// One of its patterns is none with the flag `u`.
const ajv = new Ajv04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(
  createRequire(import.meta.url)("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
);

test("SARIF is of its own schema, with a rule for each that was broken", async () => {
  const log = JSON.parse(renderReport(await makeFullReport(), "sarif"));
  isSarif(log);
  expect(isSarif.errors).toBeNull();
  const [{ tool, results }] = log.runs;
  expect(tool.driver.rules[0]).toMatchInlineSnapshot(`
    {
      "defaultConfiguration": {
        "level": "note",
      },
      "fullDescription": {
        "text": "A field has another name than usual. Clients have to know both.",
      },
      "id": "field-alias",
      "properties": {
        "page": "checking-a-gateway.html#field-alias",
      },
      "shortDescription": {
        "text": "A field has another name than usual.",
      },
    }
  `);
  expect(results.find(({ level }: { level: string }) => level === "error")).toMatchInlineSnapshot(`
    {
      "level": "error",
      "locations": [
        {
          "logicalLocations": [
            {
              "fullyQualifiedName": "queryVideo body",
              "name": "body",
            },
          ],
        },
      ],
      "message": {
        "text": "A 2xx is not a JSON object. No client can read a task from it. At body: expected a JSON object, got HTML.",
      },
      "occurrenceCount": 2,
      "properties": {
        "actual": "HTML",
        "case": "The created task can be followed to its end",
        "expected": "a JSON object",
      },
      "ruleId": "body-not-json",
      "ruleIndex": 4,
      "suppressions": [],
    }
  `);
  for (const { ruleId, ruleIndex, level } of results) {
    expect(tool.driver.rules[ruleIndex]).toMatchObject({ id: ruleId, defaultConfiguration: { level } });
  }
});

test("an accepted finding is suppressed, and every other says that it is not", async () => {
  const [{ results }] = JSON.parse(renderReport(await makeFullReport(), "sarif")).runs;
  const suppressed = results.map(({ ruleId, suppressions }: { ruleId: string; suppressions: unknown[] }) => [
    ruleId,
    suppressions.length,
  ]);
  expect(suppressed).toEqual([
    ["field-alias", 1],
    ["field-undocumented", 0],
    ["field-undocumented", 0],
    ["number-as-text", 0],
    ["field-alias", 1],
    ["content-type-undocumented", 0],
    ["body-not-json", 0],
    ["field-alias", 1],
  ]);
});

test("any report is SARIF, and no message has a placeholder or a link", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const text = renderReport(report, "sarif");
      const log = JSON.parse(text);
      isSarif(log);
      expect(isSarif.errors).toBeNull();
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      for (const { message } of log.runs[0].results) {
        expect(message.text.replace(/\{\{|\}\}/g, "")).not.toMatch(/[{}]/);
        expect(message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
      }
    }),
    { seed: 1 },
  );
});
