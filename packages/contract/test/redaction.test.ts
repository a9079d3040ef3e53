// No report holds the key, a prompt, or the query string of a media URL, whatever the gateway does with them.
import { expect, test } from "vitest";
import { type Report, toGatewayRecord } from "../src/index.ts";
import { check, KEY, rulesOf, TASK } from "./helpers.ts";

const PROMPT = "Two foxes play in the snow";
const SIGNED = "https://media.example/a/b.mp4?X-Signature=5ecret&Expires=9";

/** A gateway that writes a text wherever it can, under a status. */
function echo(text: string, status: number, isWord = true): () => Response {
  const word = isWord ? text : `Said: ${text}`;
  const headers = {
    "Content-Type": `application/${encodeURIComponent(text)}`,
    "Cache-Control": `max-age=9, x=${encodeURIComponent(text)}`,
    Location: `https://${encodeURIComponent(text.slice(0, 20))}.example/${encodeURIComponent(text)}`,
    "X-Key": encodeURIComponent(text),
  };
  const body = {
    id: text,
    status: word,
    model: text,
    prompt: text,
    progress: text,
    video_url: text,
    enhanced_prompt: text,
    code: word,
    message: text,
    error: { message: text, code: word, type: word },
    fail_reason: text,
    detail: { prompt: text, error_message: text },
    ...(isWord && { [`x_${text}_x`]: 1 }),
    [isWord ? text : "x"]: { [isWord ? `x_${text}_${text}` : "x"]: text },
  };
  return () => Response.json(body, { status, headers });
}

const statuses = [200, 307, 400, 401, 404, 429, 500, 503];
const errors = (text: string) => [
  () => Response.json({ error: { message: text, code: text, type: text } }, { status: 400 }),
  () => Response.json({ code: text, message: text, data: null }, { status: 500 }),
  () => Response.json({ code: text, message: text, data: null }),
  () => new Response(`<p>${text}</p>`, { status: 502, headers: { "Content-Type": "text/html" } }),
];

/** All that a check of such gateways says. */
async function reportsOf(apiKey: string, text: string, isWord?: boolean): Promise<Report[]> {
  const handlers = [...statuses.map((status) => echo(text, status, isWord)), ...errors(text)];
  const paid = { model: "veo3", prompt: PROMPT, timeout: 10_000 };
  const runs = handlers.map((handler) => check(handler, { apiKey, id: "veo3:1", paid }));
  return (await Promise.all(runs)).map(({ report }) => report);
}

test.each([
  KEY,
  "sk-Test/0123456789+abc~def",
  "sk-.*[a](b)|c{2}^$?\\0123456789",
  "SK-CAPITALS-0123456789",
  "a".repeat(200),
])("the key %s stands in no report, also not in other capitals", async (key) => {
  for (const text of [key, key.toUpperCase(), `${"x".repeat(90)} ${key}`, key.replace("s", "\\u0073")]) {
    for (const report of await reportsOf(key, text)) {
      const said = JSON.stringify([report, toGatewayRecord(report)]).toLowerCase();
      for (const form of [
        key,
        key.replaceAll("~", "~0").replaceAll("/", "~1"),
        JSON.stringify(key).slice(1, -1),
      ]) {
        expect(said).not.toContain(form.toLowerCase());
      }
    }
  }
});

test("no part of a key is left where a long name is cut off", async () => {
  for (const report of await reportsOf(KEY, `${"x".repeat(85)} ${KEY}`)) {
    expect(JSON.stringify(report)).not.toContain(KEY.slice(0, 8));
  }
});

test("a key that a gateway hides by escapes is found all the same", async () => {
  const escaped = [...KEY].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join("");
  const { report } = await check(() => new Response(`{"status":"${escaped}","${escaped}":1}`));
  expect(JSON.stringify(report)).not.toContain(KEY);
  expect(report.cases[0]?.findings.map(({ place, actual }) => `${place} ${actual}`)).toMatchInlineSnapshot(`
    [
      "status 200",
      "header Content-Type text/plain",
      "/[key] integer",
      "/status [key]",
    ]
  `);
});

test("neither a prompt nor the query of a media URL stands in a report", async () => {
  for (const text of [PROMPT, SIGNED]) {
    for (const report of await reportsOf(KEY, text, false)) {
      const said = JSON.stringify([report, toGatewayRecord(report)]);
      for (const secret of [PROMPT, encodeURIComponent(PROMPT), "5ecret", "X-Signature"]) {
        expect(said).not.toContain(secret);
      }
    }
  }
});

test.each(["a", "s", "x", "4"])("the short key %s leaves the report readable", async (apiKey) => {
  const { report } = await check(
    () => Response.json({ id: "a", status: `${apiKey}`, status_update_time: 1_790_000_000, a: 1, text: 1 }),
    { apiKey, id: "veo3:1" },
  );
  const known = rulesOf(report, "A query for a known id answers the task");
  expect(known).toEqual([
    "field-undocumented",
    "field-undocumented",
    "status-word-undocumented",
    "id-foreign",
  ]);
  const said = JSON.stringify(report);
  expect(said).toContain("The status word is not documented.");
  expect(said).toContain("/text");
  expect(report.observed.channels).toMatchObject([
    { timeUnit: { "/status_update_time": "s" }, undocumentedWords: ["[key]"] },
    {},
  ]);
});

test("a key that stands alone is blanked, however short it is", async () => {
  const { report } = await check(() => Response.json({ status: "pass", "my pass": 1, passing: 1 }), {
    apiKey: "pass",
  });
  expect(report.cases[0]?.findings.map(({ place, actual }) => `${place} ${actual}`)).toMatchInlineSnapshot(`
    [
      "status 200",
      "/my [key] integer",
      "/passing integer",
      "/status [key]",
    ]
  `);
});

test.each(["abc", "abcdefgh"])("the key %s is no name of a model either", async (apiKey) => {
  const { report } = await check(() => Response.json({ ...TASK, id: `${apiKey}:1` }), { apiKey });
  expect(report.observed.channels).toMatchObject([{ models: ["*"] }]);
  expect(JSON.stringify(report)).not.toContain(apiKey);
});
