import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Gateway } from "../scripts/read-gateways.ts";
import { renderGateways, renderReadme } from "../scripts/render-gateways.ts";

const evidence = [
  { id: "run", kind: "check", date: "2026-11-25", source: "https://gateway.example" },
  { id: "page", kind: "documentation", date: "2026-11", source: "https://docs.example/video" },
];
const gateways: Gateway[] = [
  { name: "Bare", copyOf: "Full", channels: [], evidence: evidence.slice(1) },
  {
    name: "Full",
    baseUrls: ["https://gateway.example"],
    channels: [
      {
        models: ["veo*", "sora*"],
        family: "Openai",
        idField: "/id",
        createIdField: "/task_id",
        urlField: "/video_url",
        timeUnit: { "/created_at": "s", "/status_update_time": "ms" },
        progress: ["absent", "text"],
        statusWords: ["queued", "SUCCESS"],
        undocumentedWords: ["half|done"],
        evidence: ["run"],
      },
      { models: ["grok*"], idField: "/id" },
    ],
    errors: [
      { http: 400, shape: "task", means: "bad-request", note: "One." },
      { http: 415, shape: "task", means: "bad-request", note: "Another.", operationId: "createVideo" },
      { http: 422, shape: "task", means: "bad-request" },
      { code: "get_task_failed", evidence: ["page"] },
    ],
    evidence,
  },
];

function tablesOf(markdown: string): string[][] {
  return markdown
    .split("\n\n")
    .filter((block) => block.startsWith("|"))
    .map((block) => block.split("\n"));
}

test("gateways/README.md is what the files beside it say now", () => {
  const readme = readFileSync(new URL("../gateways/README.md", import.meta.url), "utf8");
  expect(readme, "run `pnpm generate`").toBe(renderReadme());
});

test("a table has a row for each channel, one for each kind of error, and one for a gateway that nobody knows more of", () => {
  const tables = tablesOf(renderGateways("en", gateways)).map((lines) => lines.join("\n"));
  expect(tables[0]).toMatchInlineSnapshot(`
    "| Gateway | Base URL | Models | Family | Id | Video URL | Times | Progress | Status words | Evidence |
    | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |
    | Bare (copy of Full) | — | — | — | — | — | — | — | — | documentation 2026-11 |
    | Full | \`https://gateway.example\` | \`veo*\`, \`sora*\` | F4 Openai | \`/task_id\` → \`/id\` | \`/video_url\` | \`/created_at\` s, \`/status_update_time\` ms | \`absent\`, \`text\` | \`queued\`, \`SUCCESS\`, **\`half\\|done\`** | check 2026-11-25 |
    | Full | \`https://gateway.example\` | \`grok*\` | — | — → \`/id\` | — | — | — | — | check 2026-11-25, documentation 2026-11 |"
  `);
  expect(tables[1]).toMatchInlineSnapshot(`
    "| Gateway | Operation | HTTP | Shape | Code | Means | Evidence |
    | --- | --- | --- | --- | --- | --- | --- |
    | Full | — | 400, 422 | \`task\` | — | bad-request | check 2026-11-25, documentation 2026-11 |
    | Full | \`createVideo\` | 415 | \`task\` | — | bad-request | check 2026-11-25, documentation 2026-11 |
    | Full | — | — | — | \`get_task_failed\` | — | documentation 2026-11 |"
  `);
});

test("both languages show the same data", () => {
  const [english, chinese] = [renderGateways("en"), renderGateways("zh")].map(tablesOf);
  const toData = (tables: string[][] = []) =>
    tables.map((lines) =>
      lines.slice(1).map((line) => line.replace(/ \(copy of (.*?)\)|（复制自 (.*?)）/, "")),
    );
  expect(toData(chinese)).toEqual(toData(english));
  expect(english?.map((lines) => lines.length > 20)).toEqual([true, true]);
});

test.each(["en", "zh"] as const)("every row of the %s tables has a cell for each column", (language) => {
  for (const lines of tablesOf(renderGateways(language, gateways))) {
    const counts = lines.map((line) => line.replaceAll("\\|", "").split("|").length);
    expect(new Set(counts).size).toBe(1);
  }
});
