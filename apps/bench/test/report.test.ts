import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { partNames } from "../src/core/results.ts";
import { readResults } from "../src/core/results-file.ts";
import { formatNumber } from "../src/report/format-number.ts";
import { type Goal, isMet, readNumber } from "../src/report/goal.ts";
import { goals } from "../src/report/goals.ts";
import { reasons } from "../src/report/reasons.ts";
import { renderBars } from "../src/report/render-bars.ts";
import { renderCurves } from "../src/report/render-curves.ts";
import { renderPictures } from "../src/report/render-pictures.ts";
import { renderReport } from "../src/report/render-report.ts";
import { renderTable } from "../src/report/render-table.ts";
import { writeNumbers } from "../src/report/write-numbers.ts";
import { renderFiles } from "../src/report/write-report.ts";
import { resultsOf } from "./results-of.ts";

const results = readResults();
if (!results) {
  throw new Error("Nothing was measured yet: run `npx -y pnpm@12 bench`.");
}

test("the report, its pictures and the numbers of both READMEs are those that were measured", () => {
  for (const [url, text] of renderFiles(results)) {
    expect(readFileSync(new URL(url), "utf8"), `${url}: run \`npx -y pnpm@12 bench\``).toBe(text);
  }
});

test("each part was measured, but for the project itself, whose measurement runs this test", () => {
  expect(Object.keys(results.parts)).toEqual(
    expect.arrayContaining(partNames.filter((part) => part !== "project")),
  );
});

test.each(Object.entries(goals))("the goal %s is met, or the report has the reason", (id, goal) => {
  const number = readNumber(goal, results);
  expect(number, "the goal reads a number that nobody measures").toBeTypeOf("number");
  if (number !== undefined && !isMet(goal, number)) {
    expect(reasons).toHaveProperty(id);
  }
});

test("a reason is that of a goal", () => {
  expect(Object.keys(goals)).toEqual(expect.arrayContaining(Object.keys(reasons)));
});

test("a goal is judged by the number as it is printed", () => {
  const goal: Goal = { cell: ["calls", "cpu", "any", "any"], text: "", digits: 2, atMost: 1.15 };
  expect(isMet(goal, 1.154)).toBe(true);
  expect(isMet(goal, 1.156)).toBe(false);
  expect(isMet({ ...goal, atMost: 2, atLeast: 0.9 }, 0.89)).toBe(false);
});

test("the report says which goals are met and which are not", () => {
  expect(renderReport(resultsOf(1.1))).toContain("openapi-fetch alone, 64 in flight | ≤ 1.15 | 1.10 | met |");
  const report = renderReport(resultsOf(1.3));
  expect(report).toContain("openapi-fetch alone, 64 in flight | ≤ 1.15 | 1.30 | **missed**: ");
  expect(report).toContain("Measured with Node 24.0.0 on 2 cores of A CPU with 8 GB, Linux 6.");
  expect(report).toContain("Versions: openapi-fetch 0.17.0.");
});

test("a table has medians, quartiles and ratios", () => {
  const [table] = resultsOf(1.25).parts.calls?.tables ?? [];
  expect(table && renderTable(table)).toMatchInlineSnapshot(`
    "**CPU time of one call**, in µs; × is against openapi-fetch

    | | 1 in flight | 64 in flight |
    |---|---:|---:|
    | openapi-fetch | 100 (90–110), × 1.00 (0.90–1.10) | – |
    | vidtask queryTask | 125 (113–138), × 1.25 (1.15–1.35) | 125 (113–138), × 1.25 (1.15–1.35) |
    | ky <2> | 200 (180–220), × 2.00 (1.90–2.10) | 200 (180–220), × 2.00 (1.90–2.10) |"
  `);
});

test.each([
  [0, "0"],
  [0.01234, "0.012"],
  [1.2345, "1.23"],
  [12.345, "12.3"],
  [123.45, "123"],
  [1_234_567, "1,234,567"],
])("%f is printed as %s", (value, text) => {
  expect(formatNumber(value)).toBe(text);
});

test("the numbers go between their marks, and nothing else changes", () => {
  const readme = "before $&\n<!-- numbers of apps/bench -->\nold\n<!-- end of numbers -->\nafter\n";
  expect(writeNumbers(readme, "en", resultsOf(1.25))).toMatchInlineSnapshot(`
    "before $&
    <!-- numbers of apps/bench -->

    | what | measured |
    |---|---:|
    | CPU time of \`queryTask\`, against openapi-fetch alone | × 1.25 |

    <!-- end of numbers -->
    after
    "
  `);
  expect(writeNumbers(readme, "zh", resultsOf(1.25))).toContain("| × 1.25 |");
  expect(() => writeNumbers("no marks", "en", resultsOf(1))).toThrow("no place for numbers");
});

test("a chart has a bar for each contender, vidtask's own in another colour", () => {
  const { "calls.svg": svg = "" } = renderPictures(resultsOf(1.5));
  expect(svg.match(/<rect x=/g)).toHaveLength(3);
  expect(svg.match(/fill="#c2410c"/g)).toHaveLength(1);
  expect(svg).toContain("ky &lt;2>");
  expect(svg).toContain("× 1.50");
});

test("the longest bar fills the chart, and the others are in proportion", () => {
  const bar = { text: "", isOwn: false };
  const svg = renderBars("Bars", [
    { ...bar, label: "long", value: 4 },
    { ...bar, label: "short", value: 1 },
  ]);
  expect(svg.match(/(?<=<rect x="210" y="\d+" width=")[\d.]+/g)).toEqual(["400.0", "100.0"]);
});

test("a chart of curves has steps that multiply", () => {
  const points = [1, 10, 100].map((x) => ({ x, y: 10 }));
  const svg = renderCurves({
    title: "Polls",
    xTitle: "s",
    yTitle: "polls",
    lines: [{ label: "best", points, isBest: true }],
    points: [{ label: "own", x: 100, y: 100, isOwn: true }],
  });
  expect(svg).toMatch(/<path d="M60\.0 (\S+)L380\.0 \1L700\.0 \1" fill="none"/);
  expect(svg).toContain('<circle cx="700.0" cy="50.0" r="5" fill="#c2410c"/>');
});
