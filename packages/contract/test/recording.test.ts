import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { checkRecording, RecordingError, type RecordingOptions } from "@vidtask/contract/recording";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";

const KEY = "sk-recorded-0123456789";
const VEO = { id: "veo:1", status: "processing", video_url: null, status_update_time: 1_790_000_000_000 };
const startedAt = new Date("2026-09-21T14:13:20Z");

interface EntryParts {
  method?: string;
  url?: string;
  status?: number;
  body?: unknown;
  content?: object;
  headers?: object[];
  requestHeaders?: object[];
  response?: object;
  time?: number;
}

/** An entry of a HAR as browsers write them. */
function entryOf(parts: EntryParts = {}) {
  const { method = "GET", url = "https://gateway.example/v1/video/query?id=veo%3A1", status = 200 } = parts;
  const words = parts.body === undefined ? JSON.stringify(VEO) : `${parts.body}`;
  const json = { name: "Content-Type", value: "application/json" };
  return {
    startedDateTime: "2026-09-21T14:13:20Z",
    time: parts.time ?? 120.4,
    request: {
      method,
      url,
      headers: parts.requestHeaders ?? [{ name: "authorization", value: `Bearer ${KEY}` }],
    },
    response: {
      status,
      headers: parts.headers ?? [{ name: ":status", value: "200" }, json],
      content: parts.content ?? { size: words.length, mimeType: "application/json", text: words },
      ...parts.response,
    },
  };
}

function harOf(entries: object[]): string {
  return JSON.stringify({ log: { version: "1.2", pages: [{ id: "page_1" }], entries } });
}

async function* chunksOf(words: string, size = 64): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(words);
  for (let start = 0; start < bytes.length; start += size) {
    yield bytes.subarray(start, start + size);
  }
}

function check(words: string, options: Partial<RecordingOptions> = {}) {
  return checkRecording(chunksOf(words), { name: "traffic.har", startedAt, ...options });
}

/** Its cases, and the rules that each found. */
async function casesOf(words: string, options: Partial<RecordingOptions> = {}) {
  const { cases } = await check(words, options);
  return cases.map(({ name, findings }) => [name, ...findings.map(({ rule }) => rule)]);
}

test("a HAR on disk is checked, other sites' traffic is counted", async () => {
  const folder = await mkdtemp(join(tmpdir(), "vidtask-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "traffic.har");
  const others = [
    entryOf({ url: "https://cdn.example/v1/video.mp4", body: "<video>" }),
    entryOf({ method: "OPTIONS" }),
    entryOf({ method: "DELETE" }),
    entryOf({ url: "https://gateway.example/v1/models" }),
    entryOf({ url: "about:blank" }),
    entryOf({ url: "no URL" }),
  ];
  const error = JSON.stringify({ code: "task_not_exist", message: "task_not_exist", data: null });
  const entries = [
    ...others,
    entryOf(),
    entryOf({ time: 80 }),
    entryOf({ status: 404, body: error }),
    null,
    7,
  ];
  await writeFile(file, `\ufeff${JSON.stringify({ log: { entries } }, null, 2)}\n`);
  const report = await checkRecording(createReadStream(file), { name: "traffic.har", startedAt });
  expect(report).toMatchObject({
    subject: "traffic.har",
    startedAt: "2026-09-21T14:13:20.000Z",
    keeps: true,
    exchanges: 3,
    ignored: 8,
    cases: [
      { name: "queryVideo 200, F1 Veo", exchanges: 2, duration: 200, findings: [] },
      { name: "queryVideo 404, E2 TaskError", exchanges: 1, duration: 120 },
    ],
  });
});

test("a base URL picks a gateway by origin and prefix", async () => {
  const entries = [
    entryOf(),
    entryOf({ url: "https://gateway.example/api/v1/video/query?id=1" }),
    entryOf({ url: "https://gateway.example:8443/api/v1/video/query?id=1" }),
    entryOf({ url: "http://gateway.example/api/v1/video/query?id=1" }),
    entryOf({ url: "https://gateway.example/apiv1/video/query?id=1" }),
  ];
  for (const baseUrl of ["https://gateway.example", "https://gateway.example/api/"]) {
    expect(await check(harOf(entries), { baseUrl })).toMatchObject({ exchanges: 1, ignored: 4 });
  }
  expect(await check(harOf(entries))).toMatchObject({ exchanges: 1, ignored: 4 });
  expect(await rejection(check(harOf(entries), { baseUrl: "gateway" }))).toBeInstanceOf(TypeError);
});

test("the id comes from the query", async () => {
  const url = "https://gateway.example/v1/video/query?id=veo%3A2";
  expect(await casesOf(harOf([entryOf({ url })]))).toEqual([["queryVideo 200, F1 Veo", "id-foreign"]]);
});

test("a body in base64 is decoded, one that was not recorded whole is ignored", async () => {
  const prompt = { ...VEO, prompt: "灯塔" };
  const base64 = Buffer.from(JSON.stringify(prompt)).toString("base64");
  const cut = JSON.stringify(VEO).slice(0, 20);
  const contents: [object, "checked" | "ignored"][] = [
    [{ size: 90, text: base64, encoding: "base64" }, "checked"],
    [{ size: 900, text: JSON.stringify(VEO) }, "checked"],
    [{ size: 900, text: cut }, "ignored"],
    [{ size: 900 }, "ignored"],
    [{ size: -1 }, "ignored"],
  ];
  for (const [content, fate] of contents) {
    const report = await check(harOf([entryOf({ content })]));
    expect(report, JSON.stringify(content)).toMatchObject(
      fate === "checked"
        ? { exchanges: 1, ignored: 0, cases: [{ name: "queryVideo 200, F1 Veo", findings: [] }] }
        : { exchanges: 0, ignored: 1, cases: [] },
    );
  }
  for (const content of [{ size: 0 }, {}, { size: cut.length, text: cut }]) {
    expect((await check(harOf([entryOf({ content })]))).cases).toMatchObject([
      { findings: [{ rule: "body-not-json" }] },
    ]);
  }
});

test("no answer is a finding, unless the caller did not want one", async () => {
  const refused = { status: 0, response: { _error: "net::ERR_CONNECTION_REFUSED" } };
  const left = { status: 0, response: { _error: "net::ERR_ABORTED" } };
  const report = await check(harOf([entryOf(refused), entryOf(left), entryOf({ status: 0 })]));
  expect(report).toMatchObject({ keeps: false, exchanges: 0, ignored: 1 });
  expect(report.cases).toMatchObject([
    {
      name: "queryVideo is answered",
      findings: [
        { rule: "no-answer", actual: "net::ERR_CONNECTION_REFUSED" },
        { rule: "no-answer", actual: "no status" },
      ],
    },
  ]);
});

test("headers that are left out are not missed", async () => {
  expect(await casesOf(harOf([entryOf({ headers: [] })]))).toEqual([["queryVideo 200, F1 Veo"]]);
  const headers = [{ name: "Content-Type", value: "text/plain" }];
  expect(await casesOf(harOf([entryOf({ headers })]))).toEqual([
    ["queryVideo 200, F1 Veo", "content-type-undocumented"],
  ]);
});

test("keys of the requests never reach the report", async () => {
  const secrets = [KEY, "in-the-query-1", "in-a-header-22", "s3cr"];
  const body = JSON.stringify({
    ...VEO,
    model: secrets[1],
    status: secrets[0],
    [`${secrets[2]}`]: secrets[3],
  });
  const entry = entryOf({
    url: `https://gateway.example/v1/video/query?id=veo%3A1&key=${secrets[1]}`,
    requestHeaders: [
      { name: "Authorization", value: `Bearer ${KEY}` },
      { name: "x-api-key", value: secrets[2] },
      { name: "X-Auth-Token", value: secrets[3] },
    ],
    body,
  });
  const report = await check(harOf([entry]));
  const words = JSON.stringify(report);
  for (const secret of secrets) {
    expect(words).not.toContain(secret);
  }
  expect(report.cases[0]?.findings).toMatchObject([
    { rule: "field-undocumented", place: "/[key]" },
    { rule: "status-word-undocumented", actual: "[key]" },
  ]);
});

test("a short key blanks no part of a word", async () => {
  const requestHeaders = [{ name: "Authorization", value: "Bearer e" }];
  const { cases } = await check(harOf([entryOf({ requestHeaders, body: '{"status":"rendered"}' })]));
  expect(JSON.stringify(cases)).toContain("rendered");
});

test("a HAR that breaks off gives what was read", async () => {
  const whole = harOf([entryOf(), entryOf(), entryOf({ status: 503, body: "<html>" })]);
  const second = whole.indexOf('"startedDateTime"', whole.indexOf('"startedDateTime"') + 1);
  for (const end of [second + 5, second + 300]) {
    const error = await rejection(check(whole.slice(0, end)));
    expect(error).toBeInstanceOf(RecordingError);
    expect(error).toMatchObject({
      message: "The HAR is cut after 1 entry; save it again.",
      report: { exchanges: 1, cases: [{ name: "queryVideo 200, F1 Veo" }] },
    });
  }
  expect(await rejection(check(whole.slice(0, -1)))).toMatchObject({ report: { exchanges: 3 } });
  expect(await rejection(check(`${whole.slice(0, second)}]]`))).toMatchObject({
    message: "The HAR is no JSON any more after 1 entry; save it again.",
    report: { exchanges: 1 },
  });
  expect(await rejection(check(`${whole}${whole}`))).toMatchObject({ report: { exchanges: 3 } });
});

test.each([
  ["", "The recording is empty; it has to be a HAR, or JSON in each line, as UTF-8."],
  ["\n\n", "The recording is empty; it has to be a HAR, or JSON in each line, as UTF-8."],
  [
    "<html>\n</html>",
    "This is neither a HAR nor NDJSON; it has to be a HAR, or JSON in each line, as UTF-8.",
  ],
  [
    JSON.stringify(VEO, null, 2),
    "This is neither a HAR nor NDJSON; it has to be a HAR, or JSON in each line, as UTF-8.",
  ],
  ['{"log":{"version":"1.2"}}', "The HAR has no entries; record some traffic first."],
  ['{"log":{"entries":[]}}', "The HAR has no entries; record some traffic first."],
  ['{"log":null}', "The HAR has no entries; record some traffic first."],
  ['{"log":', "The HAR is cut after 0 entries; save it again."],
])("%j is no recording", async (words, message) => {
  const error = await rejection(check(words));
  expect(error).toBeInstanceOf(RecordingError);
  expect(error).toMatchObject({ message });
});

test("NDJSON has exchanges and bare bodies; what is no JSON is counted", async () => {
  const lines = [
    JSON.stringify({ operationId: "createVideo", status: 200, body: { id: "veo:1", status: "pending" } }),
    "",
    JSON.stringify({
      operationId: "queryVideo",
      status: 502,
      headers: { "Content-Type": "text/html" },
      body: "<html>",
    }),
    JSON.stringify({ operationId: "queryVideo", id: "veo:2", body: VEO }),
    JSON.stringify({ operationId: "deleteVideo", body: VEO }),
    `${JSON.stringify(VEO)}\r`,
    "[]",
    "2026-09-21 14:13:20 a line of a log",
    JSON.stringify(VEO).slice(0, 30),
  ];
  const report = await check(lines.join("\n"));
  expect(report).toMatchObject({ exchanges: 5, ignored: 3 });
  expect(report.cases.map(({ name, findings }) => [name, ...findings.map(({ rule }) => rule)])).toEqual([
    ["createVideo 200, F1 Veo"],
    ["queryVideo 502, HTML", "html-error", "server-error"],
    ["queryVideo, F1 Veo", "id-foreign"],
    ["queryVideo, other JSON", "body-not-json"],
  ]);
});

test("a file that can't be read is an error of its own", async () => {
  const stream = createReadStream(fileURLToPath(new URL("./no-such.har", import.meta.url)));
  expect(await rejection(checkRecording(stream, { name: "no-such.har" }))).toMatchObject({ code: "ENOENT" });
});

test("whatever a recording is, and however it is cut in chunks, it gives a report or a sentence", async () => {
  const part = fc.oneof(
    fc.json(),
    fc.constantFrom('{"log":', '"entries":[', "\n", "\ufeff", harOf([entryOf()])),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(part, { maxLength: 6 }),
      fc.integer({ min: 1, max: 99 }),
      async (parts, size) => {
        const words = parts.join("");
        const outcome = (source: AsyncIterable<Uint8Array>) =>
          checkRecording(source, { name: "any", startedAt }).catch((error: unknown) => {
            expect(error).toBeInstanceOf(RecordingError);
            return `${error}`;
          });
        expect(await outcome(chunksOf(words, size))).toEqual(
          await outcome(chunksOf(words, words.length * 4 + 1)),
        );
      },
    ),
    { seed: 5, numRuns: 300 },
  );
});

test("a HAR of 100 MB, and NDJSON without an end of line, take the memory of one entry", async () => {
  const script = fileURLToPath(new URL("./recording-memory.ts", import.meta.url));
  const child = spawn(process.execPath, ["--expose-gc", script], { stdio: ["ignore", "pipe", "inherit"] });
  const [words] = await Promise.all([text(child.stdout), once(child, "close")]);
  const { har, line } = JSON.parse(words);
  expect(har.bytes).toBeGreaterThan(100_000_000);
  expect(har.exchanges + har.ignored).toBe(har.entries);
  expect(har.exchanges).toBeGreaterThan(1000);
  expect(har.growth).toBeLessThan(20_000_000);
  expect(line).toMatchObject({ exchanges: 1, rules: ["body-too-large"] });
  expect(line.growth).toBeLessThan(60_000_000);
}, 120_000);
