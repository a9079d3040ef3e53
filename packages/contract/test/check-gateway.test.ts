// What is asked of a gateway that keeps the contract, and what never is.
import { dialectNames } from "@vidtask/simulator";
import { describe, expect, test } from "vitest";
import { checkGateway } from "../src/index.ts";
import { check, checkSimulator, DONE, KEY, models, PROMPT, rulesOf } from "./helpers.ts";

const KNOWN = "A query for a known id answers the task";
const CREATED = "A create is answered with an id";
const FOLLOWED = "The created task can be followed to its end";

/** The families of each dialect's answers, and the rules of its findings, none of which is an error. */
const dialects = {
  veo: { families: ["E2", "E1", "F1"], rules: ["id-without-prefix"] },
  detail: { families: ["E2", "E1", "F2", "F1"], rules: [] },
  grok: { families: ["E2", "E1", "F3"], rules: [] },
  openai: { families: ["E2", "E1", "F4"], rules: ["number-as-text"] },
  envelope: {
    families: ["E2", "E1", "F5"],
    rules: ["field-undocumented", "number-as-text", "field-alias"],
  },
} satisfies Record<(typeof dialectNames)[number], object>;

describe.each(dialectNames)("the dialect %s", (dialect) => {
  test("keeps the contract, from its errors to the end of a paid task", async () => {
    const { report, sent, simulator } = await checkSimulator({ dialect });
    const findings = report.cases.flatMap((item) => item.findings);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(report.keeps).toBe(true);
    expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(dialects[dialect].rules);
    expect(report.families.map(({ code }) => code)).toEqual(dialects[dialect].families);
    expect(report.exchanges).toBe(sent.length);
    expect(report.cases.reduce((sum, { exchanges }) => sum + exchanges, 0)).toBe(sent.length);
    expect(simulator.tasks).toMatchObject([{}, { input: { model: models[dialect], prompt: PROMPT } }]);
  });
});

test("without a paid task nothing is sent that could start one", async () => {
  const { report, sent, simulator } = await checkSimulator({}, { paid: undefined });
  expect(sent.map(({ method, path }) => `${method} ${path}`)).toMatchInlineSnapshot(`
    [
      "GET /v1/video/query",
      "GET /v1/video/query",
      "GET /v1/video/query",
      "GET /v1/video/query",
      "GET /v1/video/query",
      "GET /v1/video/create",
      "POST /v1/video/query",
      "GET /v1/video/query",
    ]
  `);
  expect(sent.filter(({ body }) => body !== "")).toEqual([]);
  expect(JSON.stringify(sent)).not.toMatch(/model|prompt/);
  expect(sent).not.toContainEqual(expect.objectContaining({ method: "POST", path: "/v1/video/create" }));
  expect(simulator.tasks).toHaveLength(1);
  expect(simulator.requests.create).toBe(1);
  expect(report.keeps).toBe(true);
});

test("without an id none is asked for", async () => {
  const { report, sent } = await checkSimulator({}, { id: undefined, paid: undefined });
  expect(sent).toHaveLength(7);
  expect(rulesOf(report, KNOWN)).toBeUndefined();
});

test("the questions are told before they are asked, in the order of the report", async () => {
  const told: string[] = [];
  const { report } = await checkSimulator({}, { onCase: (name) => told.push(name) });
  expect(told).toEqual(report.cases.map(({ name }) => name));
  expect(told).toMatchInlineSnapshot(`
    [
      "A query without a key is refused",
      "A query with a wrong key is refused",
      "A query without an id is refused",
      "A query for an unknown id says so",
      "A query needs no headers but the key",
      "A create with GET is refused",
      "A query with POST is refused",
      "A query for a known id answers the task",
      "A create is answered with an id",
      "The created task can be followed to its end",
    ]
  `);
});

test("the keys that are sent are none, a wrong one, and the right one", async () => {
  const keys: unknown[] = [];
  await check(
    ({ headers }) => {
      keys.push([headers.get("Authorization"), headers.get("Accept"), headers.get("Content-Type")]);
      return new Response();
    },
    { id: "a" },
  );
  const json = "application/json";
  const right = [`Bearer ${KEY}`, json, json];
  expect(keys).toEqual([
    [null, json, json],
    ["Bearer sk-vidtask-check-is-nobodys-key", json, json],
    right,
    right,
    [`Bearer ${KEY}`, null, null],
    right,
    right,
    right,
  ]);
});

test("a paid task is created as the contract's example for such a model is", async () => {
  const bodyOf = async (model: string, prompt?: string) => {
    const paid = { model, prompt, timeout: 0 };
    const { sent } = await check(({ method }) => Response.json(method === "POST" ? DONE : {}), { paid });
    return JSON.parse(sent.at(-2)?.body ?? "");
  };
  expect(await bodyOf("sora-2-pro")).toMatchObject({ model: "sora-2-pro", duration: 10, images: [] });
  expect(await bodyOf("Veo3.1", PROMPT)).toMatchObject({
    model: "Veo3.1",
    prompt: PROMPT,
    enhance_prompt: true,
  });
  for (const model of ["kling-v2", "4d-video"]) {
    expect(await bodyOf(model)).toEqual({ model, prompt: "A paper boat on a rainy street" });
  }
});

test("an id is percent-encoded", async () => {
  const urls: string[] = [];
  await check(
    ({ method, url }) => {
      urls.push(url);
      return Response.json(
        method === "POST" ? { id: "a b&c=d", status: "pending" } : { ...DONE, id: "a b&c=d" },
      );
    },
    { id: "e:f/g#h", paid: { model: "veo3" } },
  );
  expect(urls[7]).toMatch(/\?id=e%3Af%2Fg%23h$/);
  expect(urls.at(-1)).toMatch(/\?id=a%20b%26c%3Dd$/);
});

test.each([
  ["https://gateway.example/v1", "https://gateway.example/v1/video/query"],
  ["https://gateway.example//", "https://gateway.example/v1/video/query"],
  ["http://127.0.0.1:8080/prefix/", "http://127.0.0.1:8080/prefix/v1/video/query"],
])("the base URL %s leads to %s", async (baseUrl, url) => {
  const urls: string[] = [];
  const fetch = async (request: Request) => {
    urls.push(request.url.split("?")[0] ?? "");
    return new Response();
  };
  const report = await checkGateway({ baseUrl, apiKey: KEY, fetch });
  expect(urls[0]).toBe(url);
  expect(report.subject).toBe(new URL(url).origin);
});

test.each([
  "gateway.example",
  "ftp://gateway.example",
  "https://sk-1@gateway.example",
  "https://a.example?b=c",
])("%s is no base URL", async (baseUrl) => {
  await expect(checkGateway({ baseUrl, apiKey: KEY })).rejects.toThrow(TypeError);
});

test.each(["", "sk-a b", "sk-1\n", "sk-任"])("%j is no key, and no error shows it", async (apiKey) => {
  const error = await checkGateway({ baseUrl: "https://gateway.example", apiKey }).catch(String);
  expect(error).toBe("TypeError: apiKey must be ASCII without blanks");
});

test("a paid task is asked for until it has ended, and the last time at its deadline", async () => {
  const { report, simulator } = await checkSimulator(
    { outcome: "stuck" },
    { paid: { model: "grok-video-3", interval: 40_000, timeout: 100_000 } },
  );
  expect(rulesOf(report, FOLLOWED)).toEqual(["task-unfinished"]);
  expect(simulator.tasks[1]).toMatchObject({ queries: 3 });
  expect(simulator.now()).toBe(1_790_000_100_000);
});

test.each([
  ["completed", undefined, ["video-missing"]],
  ["video_upsampling_completed", DONE.video_url, []],
  ["failed", undefined, ["failure-without-reason"]],
])("a task with the status %s and the URL %s has ended", async (status, video_url, rules) => {
  const answer = { ...DONE, status, video_url };
  const { report, sent } = await check(() => Response.json(answer), { paid: { model: "grok-video-3" } });
  expect(sent.filter(({ body }) => body !== "")).toHaveLength(1);
  expect(sent).toHaveLength(9);
  expect(rulesOf(report, FOLLOWED)).toEqual(rules);
});

test("a task that is created without an id is not followed, whatever else has a name", async () => {
  const answer = { status: "pending", "": "grok:1", video_id: "a" };
  const { report, sent } = await check(() => Response.json(answer), { paid: { model: "grok-video-3" } });
  expect(rulesOf(report, CREATED)).toEqual(["field-undocumented", "id-missing"]);
  expect(rulesOf(report, FOLLOWED)).toBeUndefined();
  expect(sent).toHaveLength(8);
});
