import { type Report, renderReport } from "@vidtask/contract";
import fc from "fast-check";
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";
import { expect, test } from "vitest";
import { anyReport } from "./any-report.ts";
import { makeFullReport, makeReport } from "./make-report.ts";

type Node = ReturnType<typeof fromMarkdown> | ReturnType<typeof fromMarkdown>["children"][number];

function parse(markdown: string): Node {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** A node and all below it. */
function flatten(node: Node): Node[] {
  return [node, ...("children" in node ? node.children.flatMap(flatten) : [])];
}

/** What is read of a node. */
function textOf(node: Node): string {
  return "value" in node ? node.value : "children" in node ? node.children.map(textOf).join("") : "";
}

/** The tables of a report, as the texts of their rows' cells. */
function tablesOf(report: Report): string[][][] {
  return flatten(parse(renderReport(report, "markdown"))).flatMap((node) =>
    node.type === "table" ? [node.children.map((row) => row.children.map(textOf))] : [],
  );
}

test("Markdown for a gateway that breaks the contract", async () => {
  expect(renderReport(await makeFullReport(), "markdown")).toMatchInlineSnapshot(`
    "## ❌ \`https://gateway.example\` breaks the contract

    1 error, 3 warnings, 1 info, 3 accepted. 13 answers in 9 cases, 2026-01-02 03:04 UTC.

    | Severity | Rule | Place | Expected | Came | Times | Case |
    | --- | --- | --- | --- | --- | --- | --- |
    | ❌ error | \`body-not-json\` | \`body\` | a JSON object | HTML | 2 | The created task can be followed to its end |
    | ⚠️ warning | \`field-undocumented\` | \`/data/submit_time\` | absent | integer | 3 | The created task can be followed to its end |
    | ⚠️ warning | \`field-undocumented\` | \`/data/finish_time\` | absent | integer | 3 | The created task can be followed to its end |
    | ⚠️ warning | \`content-type-undocumented\` | \`header Content-Type\` | \`application/json\` | \`text/html\` | 2 | The created task can be followed to its end |

    <details>
    <summary>1 info, 3 accepted</summary>

    | Severity | Rule | Place | Expected | Came | Times | Case |
    | --- | --- | --- | --- | --- | --- | --- |
    | info | \`number-as-text\` | \`/data/progress\` | number | string | 3 | The created task can be followed to its end |
    | accepted | \`field-alias\` | \`/task_id\` | \`/id\` | \`/task_id\` | 1 | A create is answered with an id |
    | accepted | \`field-alias\` | \`/data/task_id\` | \`/id\` | \`/data/task_id\` | 3 | The created task can be followed to its end |
    | accepted | \`field-alias\` | \`/data/result_url\` | \`/video_url\` | \`/data/result_url\` | 1 | The created task can be followed to its end |

    </details>

    ### What came, and what a client makes of it

    | Family | Name | Answers | Reading |
    | --- | --- | --- | --- |
    | E2 | TaskError | 3 | The code says what happened, whatever the HTTP status is. |
    | E1 | RelayError | 4 | The code and the type say what happened; the text is for people. |
    | F5 | Envelope | 4 | The task is read from \`data\`, its id from \`task_id\`, its video from \`url\`, \`result_url\` or \`artifact_url\`. |
    "
  `);
});

test("Markdown for a gateway that keeps the contract", async () => {
  expect(renderReport(await makeReport({ dialect: "grok" }), "markdown")).toMatchInlineSnapshot(`
    "## ✅ \`https://gateway.example\` keeps the contract

    0 errors, 0 warnings, 0 infos. 13 answers in 9 cases, 2026-01-02 03:04 UTC.

    ### What came, and what a client makes of it

    | Family | Name | Answers | Reading |
    | --- | --- | --- | --- |
    | E2 | TaskError | 3 | The code says what happened, whatever the HTTP status is. |
    | E1 | RelayError | 4 | The code and the type say what happened; the text is for people. |
    | F3 | Grok | 6 | Times are seconds; neither progress nor a URL is expected before the end. |
    "
  `);
});

test("a pipe, backticks and markup in what a gateway wrote are shown as they are", async () => {
  const report = await makeFullReport();
  const actual = "a|b `c` \\| <script> &amp; [x](y) @user #1 www.example.com *d*";
  const cases = report.cases.map((item) => ({
    ...item,
    findings: item.findings.map((finding) => ({ ...finding, actual })),
  }));
  const [table] = tablesOf({ ...report, cases });
  expect(table?.map((cells) => cells[4])).toEqual(["Came", actual, actual, actual, actual]);
});

test("any report is Markdown with whole tables, and no markup that is not the report's own", () => {
  fc.assert(
    fc.property(anyReport, (report) => {
      const tables = tablesOf(report);
      const findings = report.cases.flatMap((item) => item.findings.map((finding) => ({ item, finding })));
      const rows = tables.filter(([head]) => head?.[0] === "Severity").flatMap(([, ...rows]) => rows);
      expect(rows).toHaveLength(findings.length);
      for (const [head, ...rows] of tables) {
        expect(rows.map(({ length }) => length)).toEqual(rows.map(() => head?.length));
      }
      const shown = rows.map((cells) => [cells[2], cells[4], cells[6]].map(toPlain).join("\n")).sort();
      expect(shown).toEqual(
        findings
          .map(({ item, finding }) =>
            [finding.place || "body", finding.actual, item.name].map(toPlain).join("\n"),
          )
          .sort(),
      );
      const types = flatten(parse(renderReport(report, "markdown"))).map(({ type }) => type);
      const own = ["root", "heading", "paragraph", "text", "inlineCode", "table", "tableRow", "tableCell"];
      expect(types.filter((type) => !own.includes(type)).every((type) => type === "html")).toBe(true);
      expect(types.filter((type) => type === "html").length).toBeLessThanOrEqual(2);
    }),
    { seed: 1 },
  );
});

/** A text without blanks, its hidden characters as a report shows them. */
function toPlain(text = ""): string {
  return text
    .replace(
      /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Noncharacter_Code_Point}]/gu,
      (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`,
    )
    .replace(/\s/gu, "");
}
