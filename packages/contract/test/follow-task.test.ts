// A paid task is followed as a client waits for it: what ends a wait ends this too, and no other asks more often.
import { expect, test } from "vitest";
import { check, DONE, rulesOf, TASK, virtualClock } from "./helpers.ts";

const FOLLOWED = "The created task can be followed to its end";
const paid = { model: "grok-video-3", interval: 10_000, timeout: 600_000 };
const notFound = () => Response.json({ code: "task_not_exist", message: "No", data: null }, { status: 400 });

/** Follow a task whose queries are answered in turn; the last answer goes on. Gives when each was sent, and the rules. */
async function follow(...answers: (() => Response)[]) {
  const clock = virtualClock();
  const times: number[] = [];
  const { report } = await check(
    ({ method, url }) => {
      if (!url.endsWith("?id=grok%3A1")) {
        return method === "POST" && url.endsWith("/create") ? Response.json(TASK) : notFound();
      }
      times.push(clock.now());
      return (answers[times.length - 1] ?? answers.at(-1) ?? notFound)();
    },
    { paid, clock },
  );
  return { times, rules: rulesOf(report, FOLLOWED) };
}

const task = (more: object = {}) => Response.json({ ...TASK, ...more });

test("a task that is never known is given up at the third query", async () => {
  const { times, rules } = await follow(notFound);
  expect(times).toHaveLength(3);
  expect(rules).toEqual(["not-found-at-first", "task-not-found"]);
});

test("pages in place of the task are given up at the third in a row", async () => {
  const page = () => new Response("<html></html>", { headers: { "Content-Type": "text/html" } });
  expect((await follow(page, page, task, page)).times).toHaveLength(6);
});

test.each([
  [404, { error: { message: "Invalid URL (GET /v1/video/query)", type: "invalid_request_error" } }],
  [401, { error: { message: "No", type: "new_api_error" } }],
  [403, { code: "pre_consume_token_quota_failed", message: "No", data: null }],
])("a %i of %j ends it at once", async (status, body) => {
  const { times, rules } = await follow(task, () => Response.json(body, { status }));
  expect(times).toHaveLength(2);
  expect(rules).toContain("answer-unexpected");
});

test("a pause that is asked for is kept", async () => {
  const busy = () => new Response("", { status: 429, headers: { "Retry-After": "90" } });
  expect((await follow(task, busy, () => Response.json(DONE))).times).toEqual([10_000, 20_000, 110_000]);
});

test("a pause beyond the end leaves one last query", async () => {
  const busy = () => new Response("", { status: 429, headers: { "Retry-After": "9000" } });
  const { times, rules } = await follow(busy);
  expect(times).toEqual([10_000, 600_000]);
  expect(rules).toContain("task-unfinished");
});

test("a video that comes a little later is not missing", async () => {
  const bare = () => Response.json({ ...DONE, video_url: undefined });
  const { times, rules } = await follow(bare, bare, () => Response.json(DONE));
  expect(times).toHaveLength(3);
  expect(rules).toEqual([]);
});

test("the paid create is told of before it is sent, and what that throws keeps it from being sent", async () => {
  const bodies: string[] = [];
  const answer = async (request: Request) => {
    bodies.push(await request.clone().text());
    return request.url.includes("grok%3A1") ? Response.json(DONE) : task();
  };
  const onCreate = () => Promise.reject(new Error("no disk"));
  await expect(check(answer, { paid, onCreate })).rejects.toThrow("no disk");
  expect(bodies.filter((body) => body.includes(paid.model))).toEqual([]);
  const told: string[] = [];
  await check(answer, { paid, onCreate: (body) => void told.push(JSON.stringify(body)) });
  expect(told).toEqual(bodies.filter((body) => body.includes(paid.model)));
  expect(told).toHaveLength(1);
});

test("the id of the paid task is told as soon as it is known", async () => {
  const ids: string[] = [];
  const onCreated = (id: string) => ids.push(id);
  const answer = ({ url }: Request) => (url.includes("grok%3A1") ? Response.json(DONE) : task());
  await check(answer, { paid, onCreated });
  expect(ids).toEqual(["grok:1"]);
});

test("no money goes to who answers none of the questions as this API does", async () => {
  const { report, sent } = await check(() => new Response("<html></html>"), { paid });
  expect(report).toMatchObject({ stopped: "unclear", keeps: false });
  expect(sent.some(({ body }) => body !== "")).toBe(false);
});
