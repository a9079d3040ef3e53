// A recording of any kind: what it is, where it breaks off, and how much memory it takes.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream } from "node:fs";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { checkRecording, RecordingError } from "@vidtask/contract/recording";
import fc from "fast-check";
import { expect, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { casesOf, check, chunksOf, entryOf, harOf, startedAt, VEO } from "./recording-helpers.ts";

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
  ["in one line", undefined],
  ["pretty-printed", 2],
])("a HAR %s whose first key is another one is a HAR", async (_, indent) => {
  const log = { pages: [{ log: { entries: [] } }], creator: "a tool", entries: [entryOf()] };
  for (const notes of [{ $comment: "x" }, { a: ["log"], b: { log: {} } }, { note: "x".repeat(100_000) }]) {
    expect(await check(JSON.stringify({ ...notes, log }, null, indent))).toMatchObject({
      exchanges: 1,
      cases: [{ name: "queryVideo 200, F1 Veo", findings: [] }],
    });
  }
  const long = JSON.stringify({ note: "x".repeat(1_000_000), log }, null, 2);
  expect(await check(long)).toMatchObject({ exchanges: 1 });
});

test("a body in a line with a field that is called log is no HAR", async () => {
  for (const log of ["started", ["started"], null, { level: "info", of: { entries: [] } }]) {
    const [first] = await casesOf(JSON.stringify({ ...VEO, log }));
    expect(first).toEqual(["queryVideo, F1 Veo", "field-undocumented"]);
  }
  expect(
    await check(`${JSON.stringify({ ...VEO, "log/entries": 1 })}\n${JSON.stringify(VEO)}`),
  ).toMatchObject({
    exchanges: 2,
  });
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
    ["queryVideo 502, HTML", "error-not-json", "server-error"],
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
