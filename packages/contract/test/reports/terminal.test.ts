import { renderReport, reportFormats } from "@vidtask/contract";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyReport } from "./any-report.ts";
import { makeFullReport } from "./make-report.ts";

test("the text for a narrow terminal has no line that is too long but for a name or a rule", async () => {
  const report = await makeFullReport();
  const lines = renderReport(report, "text", { columns: 40 }).split("\n");
  const long = lines.filter((line) => line.length > 40);
  expect(long.filter((line) => !/^(?:[✓!✗] | {2}\w+ +[a-z-]+ |\d+ answers)/.test(line))).toEqual([]);
});

test("colours are the only difference that they make", async () => {
  const report = await makeFullReport();
  const plain = renderReport(report, "text", { columns: 100 });
  const colored = renderReport(report, "text", { columns: 100, color: true });
  expect(plain).not.toContain("\x1b");
  expect(colored).toContain("\x1b[31m✗\x1b[39m The created task can be followed to its end");
  expect(colored).toContain("\x1b[31merror   \x1b[39m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the codes that are looked for.
  expect(colored.replace(/\x1b\[\d+m/g, "")).toBe(plain);
});

test("any report has a line for each case and finding, and none that a terminal acts on", () => {
  fc.assert(
    fc.property(anyReport, fc.integer({ min: 0, max: 200 }), (report, columns) => {
      const text = renderReport(report, "text", { columns });
      expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      const lines = text.split("\n");
      expect(lines.filter((line) => /^[✓!✗] /.test(line)).length).toBeGreaterThan(report.cases.length);
      const findings = report.cases.flatMap((item) => item.findings);
      expect(
        lines.filter((line) => /^ {2}(?:error|warning|info|accepted) +(?:field|no)-/.test(line)),
      ).toHaveLength(findings.length);
    }),
    { seed: 1 },
  );
});

test("every format ends with one line break", async () => {
  const report = await makeFullReport();
  for (const format of reportFormats) {
    expect(renderReport(report, format)).toMatch(/[^\n]\n$/);
  }
});
