// What is found of a gateway that answers one question in the wrong way.
import { expect, test } from "vitest";
import { check, KEY, rulesOf, TASK } from "./helpers.ts";

const json = (status: number, body: object) => Response.json(body, { status });
const relay = (status: number, message = "No") => json(status, { error: { message, code: "" } });
const notFound = () => json(400, { code: "task_not_exist", message: "No", data: null });

/** A gateway that answers all questions well. */
function answer({ method, url, headers }: Request): Response {
  const { pathname, searchParams } = new URL(url);
  if (pathname.endsWith("create") || method === "POST") {
    return relay(404, "Invalid URL");
  }
  if (headers.get("Authorization") !== `Bearer ${KEY}`) {
    return relay(401);
  }
  const id = searchParams.get("id");
  return id === null ? relay(400) : id === "grok:1" ? json(200, TASK) : notFound();
}

/** What is found if one answer is another one. */
async function findingsOf(isOther: (request: Request) => boolean, other: () => Response) {
  const { report } = await check((request) => (isOther(request) ? other() : answer(request)), {
    id: "grok:1",
  });
  return report.cases.flatMap(({ name, findings }) =>
    findings.map(({ rule, severity, place, actual }) => `${name}: ${severity} ${rule} ${place} ${actual}`),
  );
}

const has = (key: string | null) => (request: Request) =>
  request.headers.get("Authorization") === (key && `Bearer ${key}`);
const isBare = (request: Request) => !request.headers.has("Content-Type");
const isPost = ({ method }: Request) => method === "POST";
const isCreate = ({ url }: Request) => url.includes("create");
const isKnown = ({ url }: Request) => url.includes("grok%3A1");
const isWithoutId = (request: Request) => !request.url.includes("?") && !isCreate(request);
const isUnknown = (request: Request) =>
  request.url.includes("?id=vidtask") && has(KEY)(request) && !isPost(request) && !isBare(request);

test("of one that answers all questions well nothing is found", async () => {
  expect(await findingsOf(() => false, notFound)).toEqual([]);
});

test("who answers a task without the right key lets anybody read", async () => {
  expect(await findingsOf(has(null), () => json(200, TASK))).toEqual([
    "A query without a key is refused: warning key-unchecked status 200",
  ]);
  const { report } = await check((request) =>
    has("sk-vidtask-check-is-nobodys-key")(request) ? json(200, TASK) : answer(request),
  );
  expect(rulesOf(report, "A query with a wrong key is refused")).toEqual(["key-unchecked"]);
});

test("who answers a missing key as an unknown task leads astray", async () => {
  expect(await findingsOf(has(null), notFound)).toMatchInlineSnapshot(`
    [
      "A query without a key is refused: error answer-unexpected status 400 task-not-found",
      "A query without a key is refused: info task-not-found status 400",
    ]
  `);
});

test("a firewall's page is no refusal of a key", async () => {
  expect(await findingsOf(has(null), () => new Response("<p>", { status: 403 }))).toMatchInlineSnapshot(`
    [
      "A query without a key is refused: error answer-unexpected status 403 request-refused",
      "A query without a key is refused: warning content-type-undocumented header Content-Type text/plain",
      "A query without a key is refused: info html-error  HTML",
      "A query without a key is refused: info request-refused status 403",
    ]
  `);
});

test("who answers a query without an id with a task, or falls over, is found", async () => {
  expect(await findingsOf(isWithoutId, () => json(200, TASK))).toMatchInlineSnapshot(`
    [
      "A query without an id is refused: error answer-unexpected status 200",
    ]
  `);
  expect(await findingsOf(isWithoutId, () => relay(500))).toMatchInlineSnapshot(`
    [
      "A query without an id is refused: error answer-unexpected status 500 server-error",
      "A query without an id is refused: info server-error status 500",
    ]
  `);
  expect(await findingsOf(isWithoutId, notFound)).toEqual([]);
});

test("who answers an unknown id with anything else is found", async () => {
  const found = await findingsOf(
    (request) => isUnknown(request) || isBare(request),
    () => relay(404, "Invalid URL"),
  );
  expect(found).toMatchInlineSnapshot(`
    [
      "A query for an unknown id says so: error answer-unexpected status 404 route-missing",
      "A query for an unknown id says so: info route-missing status 404",
    ]
  `);
  const isEither = (request: Request) => isUnknown(request) || isBare(request);
  expect(await findingsOf(isEither, () => relay(404, "No such task"))).toEqual([]);
});

test("who needs the headers of a body on a GET is found", async () => {
  expect(await findingsOf(isBare, () => relay(415))).toEqual([
    "A query needs no headers but the key: warning headers-needed status 415 request-refused",
    "A query needs no headers but the key: warning http-status-undocumented status 415",
    "A query needs no headers but the key: info request-refused status 415",
  ]);
  const { report } = await check((request) => (isBare(request) ? relay(406) : answer(request)));
  expect(rulesOf(report, "A query needs no headers but the key")?.[0]).toBe("headers-needed");
});

test("an unknown id that was not answered, or in bad weather, is compared with nothing", async () => {
  const lost = () => {
    throw new TypeError("fetch failed");
  };
  expect(await findingsOf(isUnknown, lost)).toEqual([
    "A query for an unknown id says so: error no-answer  a network error",
  ]);
  for (const status of [429, 500]) {
    expect((await findingsOf(isUnknown, () => relay(status))).join()).not.toContain("headers-needed");
  }
});

test("who takes any method is found", async () => {
  const { report } = await check((request) => (isCreate(request) ? json(200, TASK) : answer(request)));
  expect(rulesOf(report, "A create with GET is refused")).toEqual(["method-accepted"]);
  expect(await findingsOf(isPost, () => json(200, TASK))).toEqual([
    "A query with POST is refused: warning method-accepted status 200",
  ]);
});

test("405 is as good as 404 for a wrong method, and a crash is not", async () => {
  expect(
    await findingsOf(
      (request) => isCreate(request) || isPost(request),
      () => relay(405),
    ),
  ).toEqual([]);
  expect(await findingsOf(isPost, () => relay(500))).toMatchInlineSnapshot(`
    [
      "A query with POST is refused: error answer-unexpected status 500 server-error",
      "A query with POST is refused: info server-error status 500",
    ]
  `);
});

test("who does not know a task that there is, is found", async () => {
  expect(await findingsOf(isKnown, notFound)).toMatchInlineSnapshot(`
    [
      "A query for a known id answers the task: error answer-unexpected status 400 task-not-found",
      "A query for a known id answers the task: info task-not-found status 400",
    ]
  `);
  const { report } = await check((request) => (isKnown(request) ? notFound() : answer(request)), {
    id: "grok:1",
  });
  expect(rulesOf(report, "A query for a known id answers the task")).toEqual([
    "answer-unexpected",
    "task-not-found",
  ]);
  expect(report.keeps).toBe(false);
});

test("another task than the one that was asked for is found", async () => {
  expect(await findingsOf(isKnown, () => json(200, { ...TASK, id: "grok:2" }))).toMatchInlineSnapshot(`
    [
      "A query for a known id answers the task: error id-foreign /id another id",
    ]
  `);
});
