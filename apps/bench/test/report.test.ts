import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { partNames } from "../src/core/results.ts";
import { readResults } from "../src/core/results-file.ts";
import { formatNumber } from "../src/report/format-number.ts";
import { type Goal, judge, printNumber, readNumber } from "../src/report/goal.ts";
import { goals } from "../src/report/goals.ts";
import { explains, reasons } from "../src/report/reasons.ts";
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
  if (!number) {
    throw new Error("The goal reads a number that nobody measures.");
  }
  const reason = reasons[id];
  const verdict = judge(goal, number);
  if (verdict === "missed") {
    expect(reason, "the goal is missed without a reason").toBeDefined();
    expect(reason && explains(reason, goal, number.median), "the reason explains no more than `upTo`").toBe(
      true,
    );
  }
  if (verdict === "met") {
    expect(reason, "the goal is met and needs no reason").toBeUndefined();
  }
});

test("a reason is that of a goal", () => {
  expect(Object.keys(goals)).toEqual(expect.arrayContaining(Object.keys(reasons)));
});

const goal: Goal = { cell: ["calls", "cpu", "any", "any"], text: "", digits: 2, atMost: 1.15 };
const exactly = (median: number) => ({ median, low: median, high: median });

test("a goal is judged by the number itself, and is printed on the side of the bar where it is", () => {
  expect(judge(goal, exactly(1.15))).toBe("met");
  expect(judge(goal, exactly(1.1504))).toBe("missed");
  expect(printNumber(goal, exactly(1.1504))).toBe("1.1504");
  expect(printNumber(goal, exactly(1.149))).toBe("1.15");
  expect(printNumber(goal, exactly(1.156))).toBe("1.16");
  const atLeast: Goal = { ...goal, atMost: undefined, atLeast: 0.9 };
  expect(judge(atLeast, exactly(0.899))).toBe("missed");
  expect(printNumber(atLeast, exactly(0.899))).toBe("0.899");
});

test.each([
  [1.1, { low: 1.05, high: 1.15 }, "met"],
  [1.1, { low: 1.05, high: 1.2 }, "within the noise"],
  [1.3, { low: 1.1, high: 1.4 }, "within the noise"],
  [1.3, { low: 1.2, high: 1.4 }, "missed"],
])("a goal of 1.15 that %f in %o is held against is %s", (median, interval, verdict) => {
  expect(judge(goal, { ...exactly(median), interval })).toBe(verdict);
});

test("a reason explains a number up to where it says", () => {
  const reason = { text: "", upTo: 1.3 };
  expect(explains(reason, goal, 1.3)).toBe(true);
  expect(explains(reason, goal, 1.31)).toBe(false);
  const atLeast: Goal = { ...goal, atMost: undefined, atLeast: 0.9 };
  expect(explains({ ...reason, upTo: 0.8 }, atLeast, 0.85)).toBe(true);
  expect(explains({ ...reason, upTo: 0.8 }, atLeast, 0.75)).toBe(false);
});

test("the report says which goals are met and which are not", () => {
  expect(renderReport(resultsOf(1.1))).toContain("openapi-fetch alone, 64 in flight | ≤ 1.15 | 1.10 | met |");
  const report = renderReport(resultsOf(1.3));
  expect(report).toContain("openapi-fetch alone, 64 in flight | ≤ 1.15 | 1.30 | **missed**: ");
  expect(report).toContain("Measured with Node 24.0.0 on 2 cores of A CPU with 8 GB, Linux 6.");
  expect(report).toContain("Versions: openapi-fetch 0.17.0.");
  expect(report).toContain(
    "Measured on 2026-01-01 at `a1b2c3d`, load average before it 0.3; servers on one core, what is measured on another.",
  );
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
