// The entries of a HAR: which are of the API, and what is read of them.
import { createReadStream } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkRecording } from "@vidtask/contract/recording";
import { expect, onTestFinished, test } from "vitest";
import { rejection } from "../../client/test/helpers.ts";
import { casesOf, check, entryOf, harOf, startedAt, VEO } from "./recording-helpers.ts";

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
  expect(await check(harOf(entries))).toMatchObject({ exchanges: 4, ignored: 1 });
  expect(await rejection(check(harOf(entries), { baseUrl: "gateway" }))).toBeInstanceOf(TypeError);
});

test("without a base URL a call counts under any path, and doubled slashes mean nothing", async () => {
  const paths = [
    "//v1/video/query",
    "/api//v1/video/query",
    "/a/b/v1//video/query",
    "/v1/relay/v1/video/query",
  ];
  const others = ["/v2/video/query", "/v1/video/query/1", "/v1/videos/query"];
  const entries = (list: string[]) =>
    harOf(list.map((path) => entryOf({ url: `https://gateway.example${path}?id=veo%3A1` })));
  expect(await check(entries(paths))).toMatchObject({ exchanges: paths.length, ignored: 0 });
  expect(await check(entries(others))).toMatchObject({ exchanges: 0, ignored: others.length });
  const baseUrl = "https://gateway.example/api";
  expect(await check(entries(paths), { baseUrl })).toMatchObject({ exchanges: 1, ignored: paths.length - 1 });
});

test("a recording of one gateway tells its origin, for its record", async () => {
  const url = "https://other.example/api/v1/video/query?id=veo%3A1";
  const observedOf = async (words: string, options = {}) => (await check(words, options)).observed.baseUrls;
  expect(await observedOf(harOf([entryOf(), entryOf()]))).toEqual(["https://gateway.example"]);
  expect(await observedOf(harOf([entryOf(), entryOf({ url: "https://cdn.example/a.mp4" })]))).toEqual([
    "https://gateway.example",
  ]);
  const both = harOf([entryOf(), entryOf({ url })]);
  expect(await observedOf(both)).toBeUndefined();
  expect(await observedOf(both, { baseUrl: "https://other.example/api/v1/" })).toEqual([
    "https://other.example",
  ]);
  expect(await observedOf(JSON.stringify(VEO))).toBeUndefined();
  expect(await rejection(check(harOf([entryOf(), entryOf()]).slice(0, -3)))).toMatchObject({
    report: { observed: { baseUrls: ["https://gateway.example"] } },
  });
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

test.each([
  ["net::ERR_HTTP2_PROTOCOL_ERROR", "net::ERR_HTTP2_PROTOCOL_ERROR"],
  ["NS_ERROR_NET_RESET", "NS_ERROR_NET_RESET"],
  ["ECONNRESET", "ECONNRESET"],
  ["getaddrinfo ENOTFOUND gateway.example?key=5ecret", "no status"],
  ["Failed to load https://media.example/a.mp4?sign=5ecret", "no status"],
  ["A LIGHTHOUSE", "no status"],
])("why there is no answer is told by a code alone: %s", async (_error, actual) => {
  const { cases } = await check(harOf([entryOf({ status: 0, response: { _error } })]));
  expect(cases).toMatchObject([{ findings: [{ rule: "no-answer", actual }] }]);
  expect(JSON.stringify(cases)).not.toContain("5ecret");
});

test("headers that are left out are not missed", async () => {
  expect(await casesOf(harOf([entryOf({ headers: [] })]))).toEqual([["queryVideo 200, F1 Veo"]]);
  const headers = [{ name: "Content-Type", value: "text/plain" }];
  expect(await casesOf(harOf([entryOf({ headers })]))).toEqual([
    ["queryVideo 200, F1 Veo", "content-type-undocumented"],
  ]);
});

test("of a header with one value that came twice the last one counts, lists are joined", async () => {
  const headersOf = (name: string, ...values: string[]) => values.map((value) => ({ name, value }));
  const twice = [
    ...headersOf("Content-Type", "text/plain"),
    ...headersOf("content-type", "application/json"),
  ];
  expect(await casesOf(harOf([entryOf({ headers: twice })]))).toEqual([["queryVideo 200, F1 Veo"]]);
  const policy = headersOf("Cache-Control", "private", "max-age=60");
  const headers = [...headersOf("Content-Type", "application/json"), ...policy];
  expect(await casesOf(harOf([entryOf({ headers })]))).toEqual([
    ["queryVideo 200, F1 Veo", "answer-cacheable"],
  ]);
});
